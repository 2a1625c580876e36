import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { inBrackets } from '#platform/i18n/punctuation.ts'
import { DescriptionList } from '#ui/index.ts'
import type { Slot } from '../../request/rules.ts'
import type { Visit } from '../../visit/store.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  wished: readonly Slot[]
  visits: readonly Visit[]
}

/** Wished, confirmed, changed and carried out are four different days: each has its own line. */
export function Dates({ w, language, wished, visits }: Props) {
  const standing = visits.filter((visit) => visit.change === null)
  const before = visits.filter((visit) => visit.change !== null)
  const actual = standing.filter((visit) => visit.tookPlace === true)
  const lines = (slots: readonly Slot[]) => slots.map((slot) => <p key={keyOf(slot)}>{inWords(language, slot)}</p>)
  return (
    <DescriptionList
      items={[
        { term: w.dates.wished, description: lines(wished) },
        { term: w.dates.planned, description: standing.length ? lines(standing) : w.dates.none },
        ...(before.length ? [{ term: w.dates.before, description: before.map(changedLine(w, language)) }] : []),
        ...(actual.length ? [{ term: w.dates.actual, description: lines(actual) }] : []),
      ]}
    />
  )
}

const changedLine = (w: Words, language: Language) => (visit: Visit) => (
  <p key={visit.id}>
    {inWords(language, visit)}
    {visit.change && inBrackets(language, w.changed[visit.change])}
  </p>
)

export const inWords = (language: Language, { onDay, startMinute, endMinute }: Slot): string =>
  `${formatDay(language, onDay, 'long')} ${formatSpan(language, startMinute, endMinute)}`

const keyOf = ({ onDay, startMinute }: Slot) => `${onDay} ${startMinute}`
