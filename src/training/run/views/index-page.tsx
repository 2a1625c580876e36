import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatFiscalYear } from '#platform/i18n/dates.ts'
import { DataTable, EmptyState, LinkButton, PageHeading, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { AreaLinks } from '../../views/area-links.tsx'
import { words as courseWords } from '../../words.ts'
import type { RunCounts } from '../overview.queries.ts'
import { isUnclosed, runState } from '../rules.ts'
import type { Run } from '../run.queries.ts'
import { type Words, words } from '../words.ts'
import { StateTag } from './state-tag.tsx'

interface Props {
  runs: readonly Run[]
  counts: ReadonlyMap<string, RunCounts>
  fiscalYear: number
  years: readonly number[]
  today: string
  mayReadPeople: boolean
}

export function IndexPage({ runs, counts, fiscalYear, years, today, mayReadPeople }: Props) {
  const { language } = usePage()
  const w = words(language)
  const { course } = courseWords(language)
  const add = <LinkButton href={urls.courses.new()}>{w.add}</LinkButton>
  return (
    <>
      <AreaLinks current="runs" />
      <PageHeading title={w.title} lead={w.lead} actions={add} />
      <nav class="area-links" aria-label={w.label.fiscalYear}>
        <ul>
          {years.map((year) => (
            <li key={year}>
              <a href={urls.courses.index({ year })} aria-current={year === fiscalYear ? 'page' : undefined}>
                {formatFiscalYear(language, year)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {mayReadPeople && (
        <p>
          <a href={urls.courses.validity()}>{w.validity}</a>
        </p>
      )}
      <DataTable
        caption={w.listTitle(formatFiscalYear(language, fiscalYear))}
        empty={<EmptyState title={w.none} />}
        rows={runs}
        rowKey={(run) => run.id}
        columns={[
          {
            key: 'name',
            label: w.column.name,
            rowHeader: true,
            cell: (run) => <a href={urls.courses.show({ id: run.id })}>{nameOf(run, language)}</a>,
          },
          { key: 'reference', label: w.column.reference, nowrap: true, cell: (run) => run.reference },
          { key: 'kind', label: w.column.kind, cell: (run) => course[run.courseKind] },
          {
            key: 'state',
            label: w.column.state,
            cell: (run) => <StateTag state={runState(run, today)} isUnclosed={isUnclosed(run, today)} />,
          },
          { key: 'days', label: w.column.days, cell: (run) => daysInWords(run, language, w) },
          {
            key: 'applications',
            label: w.column.applications,
            numeric: true,
            cell: (run) => counts.get(run.id)?.applied ?? 0,
          },
          {
            key: 'people',
            label: w.column.people,
            numeric: true,
            cell: (run) => peopleInWords(counts.get(run.id)?.accepted ?? 0, run.capacity, w),
          },
        ]}
      />
    </>
  )
}

export const nameOf = (run: { nameJa: string; nameEn: string }, language: Language) =>
  (language === 'en' && run.nameEn) || run.nameJa

export function daysInWords({ sessionDays }: Pick<Run, 'sessionDays'>, language: Language, w: Words): string {
  const days = [...new Set(sessionDays)]
  if (days.length === 0) return w.noDays
  return days.map((day) => formatDay(language, day, 'short')).join(w.listComma)
}

export const peopleInWords = (accepted: number, capacity: number | null, w: Words) =>
  capacity === null ? w.people(String(accepted)) : w.peopleOf(String(accepted), String(capacity))
