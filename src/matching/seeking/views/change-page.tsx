import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { Button, ButtonRow, Form, PageHeading } from '#ui/index.ts'
import type { SeekingKnown } from '../known.ts'
import { AllFields } from './fields.tsx'

interface Props {
  known: SeekingKnown
  open: OpenForm
  action: string
  back: string
}

export function ChangePage({ known, open, action, back }: Props) {
  const { w } = known
  return (
    <>
      <PageHeading title={w.changed.title} lead={w.changed.lead} back={{ href: back }} />
      <DraftNotice draft={open.draft} />
      <Form action={action} {...open.form}>
        <AllFields known={known} />
        <ButtonRow>
          <Button>{w.changed.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
