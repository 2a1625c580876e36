import type { OpenForm } from '#platform/drafts/open-form.ts'
import { Button, ButtonRow, EmptyState, Form, PageHeading, RadioGroup, usePage, WhoCanRead } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { AboutPerson } from '../../going/views/about-person.tsx'
import type { Accompanied } from '../../visits/rules.ts'
import { feelingAnswers } from '../rules.ts'
import { words } from '../words.ts'

interface Props {
  visit: Accompanied
  personId: string
  name: string
  /** Null while it is too early. */
  open: OpenForm | null
}

/** For staff who were told an answer by telephone or in person. */
export function ToldFeelingPage({ visit, personId, name, open }: Props) {
  const { told: w, answer } = words(usePage().language)
  return (
    <>
      <PageHeading
        title={w.title}
        above={<AboutPerson name={name} visit={visit} />}
        lead={w.lead}
        back={{ href: urls.going.visit({ id: visit.id }) }}
      />
      {open ? (
        <Form action={urls.going.feeling({ id: visit.id }, { person: personId })} {...open.form}>
          <WhoCanRead>{w.readers}</WhoCanRead>
          <RadioGroup
            name="answer"
            label={w.label.answer}
            required
            options={feelingAnswers.map((value) => ({ value, label: answer[value] }))}
          />
          <RadioGroup
            name="channel"
            label={w.label.channel}
            required
            inline
            options={(['phone', 'meeting', 'paper'] as const).map((value) => ({ value, label: w.channel[value] }))}
          />
          <ButtonRow>
            <Button>{w.save}</Button>
          </ButtonRow>
        </Form>
      ) : (
        <EmptyState title={w.early} />
      )}
    </>
  )
}
