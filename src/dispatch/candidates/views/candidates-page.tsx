import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { HiddenField } from '#ui/field-set.tsx'
import {
  Button,
  ButtonRow,
  DateField,
  FilterBar,
  Form,
  type FormProblems,
  type FormValues,
  Notice,
  PageHeading,
  RadioGroup,
  SelectField,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { OfferingRefusal } from '../../offer/rules.ts'
import type { SlotFacts } from '../../rules/given.ts'
import type { Candidate } from '../candidates.queries.ts'
import { type Filter, fitFilters, writeFilter } from '../filter.ts'
import type { Words } from '../words.ts'
import { CandidateTable } from './candidate-table.tsx'

interface Props {
  w: Words
  language: Language
  request: { id: string; reference: string; version: number }
  hostName: string
  slots: readonly SlotFacts[]
  slot: SlotFacts
  shown: readonly Candidate[]
  all: number
  free: number
  filter: Filter
  closed: OfferingRefusal | null
  form: { onceKey: string; values: FormValues; problems: FormProblems }
}

export function CandidatesPage(props: Props) {
  const { w, language, request, hostName, slot, closed } = props
  return (
    <>
      <PageHeading
        title={w.title}
        above={`${hostName} ${request.reference}`}
        lead={w.lead}
        back={{ href: urls.requests.show({ id: request.id }), label: w.back }}
      />
      <p>
        <strong>{slotInWords(language, slot)}</strong>
      </p>
      <Filters {...props} />
      {closed && (
        <Notice kind="info">
          <p>{w.closed[closed]}</p>
        </Notice>
      )}
      {closed ? <CandidateTable {...props} candidates={props.shown} mayChoose={false} /> : <SendForm {...props} />}
    </>
  )
}

function SendForm(props: Props) {
  const { w, request, slot, form } = props
  return (
    <Form action={urls.requests.offers({ id: request.id }, writeFilter(props.filter))} {...form} wide>
      <HiddenField name="slot" value={slot.id} />
      <HiddenField name="version" value={String(request.version)} />
      <CandidateTable {...props} candidates={props.shown} mayChoose />
      <h2>{w.sendTitle}</h2>
      <p>{w.sendLead}</p>
      <RadioGroup
        name="part"
        label={w.part}
        required
        options={(['supporter', 'deputy'] as const).map((part) => ({ value: part, label: w.partIs[part] }))}
      />
      <DateField name="until" label={w.until} hint={w.untilHint} required />
      <ButtonRow>
        <Button>{w.send}</Button>
      </ButtonRow>
    </Form>
  )
}

function Filters({ w, language, request, slots, slot, filter }: Props) {
  const values = { slot: slot.id, who: filter.onlyFree ? 'free' : 'all', fit: filter.fit ?? '' }
  return (
    <FilterBar action={urls.requests.candidates({ id: request.id })} values={values}>
      <SelectField
        name="slot"
        label={w.slot}
        mark={false}
        empty={false}
        options={slots.map((one) => ({ value: one.id, label: slotInWords(language, one) }))}
      />
      <SelectField
        name="who"
        label={w.who}
        mark={false}
        empty={false}
        options={(['all', 'free'] as const).map((value) => ({ value, label: w.whoIs[value] }))}
      />
      <SelectField
        name="fit"
        label={w.fit}
        mark={false}
        empty={w.any}
        options={fitFilters.map((value) => ({ value, label: w.fitIs[value] }))}
      />
    </FilterBar>
  )
}

const slotInWords = (language: Language, slot: SlotFacts) =>
  `${formatDay(language, slot.onDay, 'long')} ${formatSpan(language, slot.startMinute, slot.endMinute)}`
