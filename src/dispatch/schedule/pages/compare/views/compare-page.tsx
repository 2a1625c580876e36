import { toTokyo } from '#platform/calendar.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatTime } from '#platform/i18n/dates.ts'
import { DataTable, EmptyState, FilterBar, PageHeading, SelectField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words as ScheduleWords } from '../../../words.ts'
import { periodInWords } from '../../period.ts'
import { figuresInWords } from '../../show/views/figures-list.tsx'
import type { Compared } from '../load-compare.ts'
import type { Words } from '../words.ts'
import { DifferenceTable } from './difference-table.tsx'

export interface CompareProps {
  w: Words
  of: ScheduleWords
  language: Language
  found: Compared
  /** Of what differs. */
  page: number
}

/** Two proposals beside each other: for the programme as a whole, then request by request. */
export function ComparePage(props: CompareProps) {
  const { w, of, language, found } = props
  const { schedule, two } = found
  return (
    <>
      <PageHeading
        title={w.title}
        above={periodInWords(language, schedule)}
        back={{ href: urls.schedules.show({ id: schedule.id }), label: of.backToSchedule }}
      />
      {two ? (
        <>
          <Choose {...props} two={two} />
          <FigureTable {...props} two={two} />
          <h2>{w.differences}</h2>
          <DifferenceTable {...props} two={two} />
        </>
      ) : (
        <EmptyState title={w.onlyOne} />
      )}
    </>
  )
}

export type Two = NonNullable<Compared['two']>

function Choose({ w, language, found, two }: CompareProps & { two: Two }) {
  const options = found.proposals.map(({ number, madeAt }) => ({
    value: String(number),
    label: w.option(String(number), shortly(language, madeAt)),
  }))
  return (
    <FilterBar
      action={urls.schedules.compare({ id: found.schedule.id })}
      values={{ a: String(two.a.number), b: String(two.b.number) }}
      open
      words={{ title: w.choose, apply: w.show }}
    >
      <SelectField name="a" label={w.first} mark={false} empty={false} options={options} />
      <SelectField name="b" label={w.second} mark={false} empty={false} options={options} />
    </FilterBar>
  )
}

function shortly(language: Language, instant: string): string {
  const { day, minute } = toTokyo(instant)
  return `${formatDay(language, day, 'short')} ${formatTime(language, minute)}`
}

function FigureTable({ w, of, two }: CompareProps & { two: Two }) {
  const [a, b] = [two.a, two.b].map(({ figures }) => figuresInWords(of, figures))
  const terms = [...new Set([...(a ?? []), ...(b ?? [])].map(({ term }) => term))]
  const said = (lines: typeof a, term: string) => lines?.find((line) => line.term === term)?.description ?? w.notKnown
  return (
    <DataTable
      caption={w.figures}
      rows={terms}
      rowKey={(term) => term}
      columns={[
        { key: 'figure', label: w.figure, rowHeader: true, cell: (term) => term },
        { key: 'a', label: w.proposal(String(two.a.number)), cell: (term) => said(a, term) },
        { key: 'b', label: w.proposal(String(two.b.number)), cell: (term) => said(b, term) },
      ]}
    />
  )
}
