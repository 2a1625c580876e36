import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { Button, ButtonRow, FieldSet, Form, PageHeading, RadioGroup } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { ApplyKnown } from '../../apply/known.ts'
import { applicationQuestions } from '../../apply/questions.ts'
import { words } from '../words.ts'

export function ProxyPage({ known, open }: { known: ApplyKnown; open: OpenForm }) {
  const w = words(known.language)
  const place = { run: known.run.id }
  return (
    <>
      <PageHeading
        title={w.proxy.title}
        above={known.course}
        lead={w.proxy.lead}
        back={{ href: urls.applications.ofRun(place), label: w.title }}
      />
      <DraftNotice draft={open.draft} />
      <Form action={urls.applications.new(place)} {...open.form}>
        <RadioGroup
          name="channel"
          label={w.label.receivedBy}
          inline
          required
          options={(['paper', 'phone', 'meeting'] as const).map((value) => ({ value, label: w.channel[value] }))}
        />
        {applicationQuestions.map((question) => (
          <FieldSet key={question.id} legend={question.title(known)}>
            <question.View known={known} />
          </FieldSet>
        ))}
        <ButtonRow>
          <Button>{w.proxy.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
