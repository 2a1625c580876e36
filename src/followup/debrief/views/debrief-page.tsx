import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import {
  Button,
  ButtonRow,
  Checkbox,
  DateField,
  Form,
  PageHeading,
  RadioGroup,
  TextArea,
  usePage,
  WhoCanRead,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { AboutPerson } from '../../going/views/about-person.tsx'
import type { Accompanied } from '../../visits/rules.ts'
import { mostWords, outcomes, talkedBy } from '../form.ts'
import { words } from '../words.ts'

interface Props {
  visit: Accompanied
  personId: string
  name: string
  open: OpenForm
}

export function DebriefPage({ visit, personId, name, open }: Props) {
  const w = words(usePage().language)
  return (
    <>
      <PageHeading
        title={w.title}
        above={<AboutPerson name={name} visit={visit} />}
        lead={w.lead}
        back={{ href: urls.going.visit({ id: visit.id }) }}
      />
      <DraftNotice draft={open.draft} />
      <WhoCanRead>{w.readers}</WhoCanRead>
      <Form action={urls.going.debrief({ id: visit.id }, { person: personId })} {...open.form}>
        <RadioGroup
          name="outcome"
          label={w.label.outcome}
          required
          options={outcomes.map((value) => ({
            value,
            label: w.outcome[value],
            description: w.outcomeAbout[value] || undefined,
          }))}
        />
        <DateField name="heldOn" label={w.label.heldOn} required />
        <RadioGroup
          name="channel"
          label={w.label.channel}
          required
          inline
          options={talkedBy.map((value) => ({ value, label: w.channels[value] }))}
        />
        <TextArea name="nextSteps" label={w.label.nextSteps} hint={w.nextStepsHint} limit={mostWords} />
        <Checkbox name="coordinatorReads" label={w.coordinatorReads} />
        <DateField name="nextTalkOn" label={w.label.nextTalkOn} />
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
