import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatFiscalYear } from '#platform/i18n/dates.ts'
import { DataTable, EmptyState, PageHeading, SummaryList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Behind } from '../../counting/behind.ts'
import type { Counted } from '../../counting/count.ts'
import type { RegisteredParts } from '../../counting/registered.ts'
import { toldIn } from '../../counting/rules.ts'
import { toldValue } from '../told.ts'
import type { Words } from '../words.ts'
import { Months, Registered } from './behind-parts.tsx'

export interface Props {
  w: Words
  language: Language
  label: string
  fiscalYear: number
  counted: Counted
  registered: RegisteredParts | null
  byMonth: Behind['byMonth']
  units: readonly string[]
  back: string
  /** Whether the reader may open the records themselves. */
  opensRecords: boolean
}

/** The rows that a counted figure was made of. */
export function BehindPage(props: Props) {
  const { w, language, label, fiscalYear, counted, registered, byMonth, back, opensRecords } = props
  const { visits, courses, meetings } = counted.behind
  const caption = w.rule[counted.rule]
  const nothing = !registered && !byMonth && [visits, courses, meetings].every((rows) => !rows || rows.length === 0)
  return (
    <>
      <PageHeading
        title={w.behindTitle(label)}
        above={formatFiscalYear(language, fiscalYear)}
        lead={w.behindLead}
        back={{ href: back }}
      />
      <SummaryList
        items={[
          { label: w.counted, value: figureOf(props) },
          { label: w.label.countingRule, value: caption },
          { label: w.asOf, value: formatDay(language, counted.asOfOn, 'long') },
        ]}
      />
      {nothing && <EmptyState title={w.behindNone} />}
      {registered && <Registered {...props} parts={registered} />}
      {byMonth && <Months {...props} {...byMonth} />}
      {visits && visits.length > 0 && (
        <DataTable
          caption={caption}
          hideCaption
          rows={visits}
          columns={[
            {
              key: 'visit',
              label: w.visit,
              rowHeader: true,
              cell: (row) =>
                opensRecords ? <a href={urls.visits.show({ id: row.id })}>{row.reference}</a> : row.reference,
            },
            { key: 'day', label: w.day, cell: (row) => formatDay(language, row.onDay, 'long') },
            { key: 'host', label: w.host, cell: (row) => row.hostName },
            { key: 'people', label: w.people, numeric: true, cell: (row) => row.peopleReached ?? w.unknown },
          ]}
        />
      )}
      {courses && courses.length > 0 && (
        <DataTable
          caption={caption}
          hideCaption
          rows={courses}
          columns={[
            {
              key: 'day',
              label: w.day,
              cell: (row) => (row.onDay ? formatDay(language, row.onDay, 'long') : w.unknown),
            },
            {
              key: 'course',
              label: w.course,
              rowHeader: true,
              cell: (row) =>
                (language === 'en' && row.nameEn) ||
                row.nameJa ||
                (w.courseKind[row.courseKind as keyof Words['courseKind']] ?? row.courseKind),
            },
            { key: 'completers', label: w.completers, numeric: true, cell: (row) => row.completers ?? w.unknown },
          ]}
        />
      )}
      {meetings && meetings.length > 0 && (
        <DataTable
          caption={caption}
          hideCaption
          rows={meetings}
          columns={[
            { key: 'day', label: w.day, cell: (row) => formatDay(language, row.heldOn, 'long') },
            {
              key: 'meeting',
              label: w.meeting,
              rowHeader: true,
              cell: (row) => (language === 'en' ? row.nameEn || row.nameJa : row.nameJa || row.nameEn),
            },
            { key: 'bodies', label: w.bodies, numeric: true, cell: (row) => row.bodies ?? w.unknown },
            { key: 'people', label: w.people, numeric: true, cell: (row) => row.people ?? w.unknown },
          ]}
        />
      )}
    </>
  )
}

/** The count in each unit of the indicator, as its cell on the sheet says it. */
function figureOf({ w, counted, units, fiscalYear }: Props): string {
  const { tally, asOfOn, hiddenBelow } = counted
  const value = { fiscalYear, kind: 'actual' as const, asOfOn, precision: 'day' as const, source: '' }
  return units.map((unit) => toldValue(w, { ...value, unit, value: toldIn(tally, unit), hiddenBelow }, unit)).join('／')
}
