import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { Button, ButtonRow, Form, NumberField, PageHeading, RadioGroup } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Visit } from '../../visit/store.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  visit: Visit
  open: OpenForm
}

export function RecordPage({ w, language, visit, open }: Props) {
  const { id } = visit
  return (
    <>
      <PageHeading
        title={w.title}
        above={`${visit.reference} ${formatDay(language, visit.onDay, 'long')} ${formatSpan(language, visit.startMinute, visit.endMinute)}`}
        lead={w.lead}
        back={{ href: urls.visits.show({ id }), label: w.back }}
      />
      <Form action={urls.visits.record({ id })} {...open.form}>
        <RadioGroup
          name="tookPlace"
          label={w.tookPlace}
          hint={w.noHint}
          required
          options={(['yes', 'no'] as const).map((value) => ({ value, label: w.tookPlaceIs[value] }))}
        />
        <NumberField name="people" label={w.people} hint={w.peopleHint} unit={w.unit} width="short" />
        <RadioGroup
          name="channel"
          label={w.channel}
          required
          options={(['online', 'phone', 'paper', 'meeting'] as const).map((value) => ({
            value,
            label: w.channelIs[value],
          }))}
        />
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
