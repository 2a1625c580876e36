import type { ComponentChildren } from 'preact'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { type Option, PageHeading, usePage } from '#ui/index.ts'
import type { NoteForm } from '../form.ts'
import { words } from '../words.ts'
import { NoteFormView } from './note-form.tsx'

interface Props {
  kind: Exclude<NoteForm, 'coordination'>
  action: string
  back: { href: string; label?: string }
  open: OpenForm
  above?: ComponentChildren
  readers?: readonly Option[]
}

export function NoteFormPage({ kind, action, back, open, above, readers }: Props) {
  const { title, lead } = words(usePage().language).form[kind]
  return (
    <>
      <PageHeading title={title} lead={lead} back={back} above={above} />
      <NoteFormView kind={kind} action={action} open={open} readers={readers} />
    </>
  )
}
