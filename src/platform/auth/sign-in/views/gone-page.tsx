import { PageHeading } from '#ui/index.ts'
import type { Words } from '../words.ts'
import { LinkForm } from './link-form.tsx'

export function GonePage({ w, back }: { w: Words; back: string }) {
  return (
    <>
      <PageHeading title={w.useLink.goneTitle} lead={w.useLink.goneLead} />
      <LinkForm w={w} back={back} />
    </>
  )
}
