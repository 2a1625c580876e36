import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { Button, ButtonRow, FieldSet, Form, HiddenField, PageHeading, TextField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { ApplyKnown } from '../known.ts'
import { accommodations } from '../questions/accommodations.tsx'
import { agreements } from '../questions/agreements.tsx'
import { wishes } from '../questions/wishes.tsx'
import { you } from '../questions/you.tsx'

interface Props {
  known: ApplyKnown
  open: OpenForm
  token: string
  version: string
}

/** The same questions on one page. */
export function ChangePage({ known, open, token, version }: Props) {
  const { w, code } = known
  return (
    <>
      <PageHeading
        title={w.own.changeTitle}
        above={known.course}
        back={{ href: urls.place.application({ code, token }), label: w.own.title }}
      />
      <DraftNotice draft={open.draft} />
      <Form action={urls.place.applicationChange({ code, token })} {...open.form}>
        <HiddenField name="version" value={version} />
        {[you, wishes, accommodations, agreements].map((question) => (
          <FieldSet key={question.id} legend={question.title(known)}>
            <question.View known={known} />
          </FieldSet>
        ))}
        <TextField name="officeName" label={w.label.officeName} />
        <ButtonRow>
          <Button>{w.own.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
