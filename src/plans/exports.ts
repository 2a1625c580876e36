import type { Language } from '#platform/i18n/catalogue.ts'
import { formatFiscalYear, formatSpan } from '#platform/i18n/dates.ts'
import type { Column, WrittenRow } from '#platform/sheets/columns.ts'
import type { Activity, Audience } from '#register/vocabulary.ts'
import { vocabulary } from '#register/vocabulary-words.ts'
import { breakdownOf } from './breakdown.ts'
import { indicators, unitOf, visitState } from './rules.ts'
import { words } from './words.ts'
import type { Year } from './year.ts'

export interface Sheet {
  name: string
  title: string
  columns: Column[]
  rows: WrittenRow[]
}

/** The year's totals as one plain table: no person in it, the day of the count and the source beside each number. */
export function totalsSheet(year: Year, language: Language): Sheet {
  const w = words(language)
  const unknown = w.unknown
  const targets = indicators.flatMap((indicator) =>
    year.rows[indicator].flatMap((row) => {
      const name = `${formatFiscalYear(language, row.fiscalYear)} ${w.indicator[indicator]}`
      const unit = unitOf[indicator]
      return [
        [`${name} ${w.target}`, row.target?.value ?? unknown, unit, row.target?.asOfOn ?? '', row.target?.source ?? ''],
        [`${name} ${w.actual}`, row.actual ?? unknown, unit, year.asOfOn, 'ともに'],
      ]
    }),
  )
  const counts = breakdownOf(year.totals, w).map(({ label, count }) => [label, count, '', year.asOfOn, 'ともに'])
  return {
    name: w.workbook.totals,
    title: w.title(formatFiscalYear(language, year.fiscalYear)),
    columns: [
      { label: w.item, width: 44 },
      { label: w.workbook.value, kind: 'number' },
      { label: w.workbook.unit },
      { label: w.form.asOfOn, kind: 'day' },
      { label: w.workbook.source, width: 40 },
    ],
    rows: [...targets, ...counts],
  }
}

export function visitsSheet(year: Year, language: Language, today: string): Sheet {
  const w = words(language)
  const v = vocabulary(language)
  return {
    name: w.workbook.visits,
    title: w.visits.title(formatFiscalYear(language, year.fiscalYear)),
    columns: [
      { label: w.visits.reference },
      { label: w.visits.onDay, kind: 'day' },
      { label: w.visits.time },
      { label: w.visits.host, width: 30 },
      { label: w.visits.activity, width: 20 },
      { label: w.visits.audience, width: 20 },
      { label: w.visits.state },
      { label: w.visits.reason },
      { label: w.visits.people, kind: 'number' },
    ],
    rows: year.visits.map((visit) => [
      visit.reference,
      visit.onDay,
      formatSpan(language, visit.startMinute, visit.endMinute),
      visit.hostName,
      v.activity[visit.activity as Activity] ?? visit.activity,
      v.audience[visit.audience as Audience] ?? visit.audience,
      w.state[visitState(visit, today)],
      visit.change ? w.side[visit.change.side] : '',
      visit.peopleReached ?? (visit.tookPlace ? w.unknown : ''),
    ]),
  }
}
