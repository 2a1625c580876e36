import type { DocumentKind } from '#platform/document/kind.ts'
import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { Button, ButtonRow, CheckboxGroup, Form, TextField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { LiveDocument } from '../live.ts'
import type { Recipient } from '../rules.ts'
import type { VersionLine } from '../store.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  kind: DocumentKind
  fiscalYear: number
  live: LiveDocument
  versions: readonly VersionLine[]
  open: OpenForm
  mayBeSentTo: Recipient[]
}

export function SubmitForm({ w, kind, fiscalYear, live, versions, open, mayBeSentTo }: Props) {
  if (live.faults.length > 0 || live.fillIn) return null
  return (
    <section>
      <h2>{w.submit.title}</h2>
      <p>{w.submit.lead}</p>
      <DraftNotice draft={open.draft} />
      <Form action={urls.documents.submit({ kind: kind.id, year: String(fiscalYear) })} {...open.form}>
        {mayBeSentTo.length > 0 && (
          <CheckboxGroup
            name="to"
            label={w.submit.to}
            hint={w.submit.toHint}
            options={mayBeSentTo.map((value) => ({ value, label: w.submit.recipient[value] }))}
          />
        )}
        {versions.length > 0 && <TextField name="reason" label={w.submit.reason} hint={w.submit.reasonHint} required />}
        <ButtonRow>
          <Button>{w.submit.button}</Button>
        </ButtonRow>
      </Form>
    </section>
  )
}
