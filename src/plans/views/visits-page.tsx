import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatFiscalYear, formatSpan } from '#platform/i18n/dates.ts'
import type { Activity } from '#register/vocabulary.ts'
import { vocabulary } from '#register/vocabulary-words.ts'
import { ButtonRow, DataTable, EmptyState, LinkButton, PageHeading, Pagination, Tag } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { visitState } from '../rules.ts'
import type { Words } from '../words.ts'
import type { Year } from '../year.ts'

interface Props {
  w: Words
  language: Language
  year: Year
  today: string
  /** Which page of the list. */
  number: number
}

const visitsOnAPage = 100

export function VisitsPage({ w, language, year, today, number }: Props) {
  const v = vocabulary(language)
  const at = { year: String(year.fiscalYear) }
  const title = w.visits.title(formatFiscalYear(language, year.fiscalYear))
  return (
    <>
      <PageHeading title={title} back={{ href: urls.year.ofYear(at) }} />
      <ButtonRow>
        <LinkButton href={urls.year.visitsExcel(at)}>{w.exports.excel}</LinkButton>
        <LinkButton href={urls.year.visitsCsv(at)}>{w.exports.csv}</LinkButton>
      </ButtonRow>
      <DataTable
        caption={w.visits.caption(String(year.visits.length))}
        empty={<EmptyState title={w.visits.none} />}
        rows={year.visits.slice((number - 1) * visitsOnAPage, number * visitsOnAPage)}
        rowKey={(visit) => visit.id}
        columns={[
          {
            key: 'day',
            label: w.visits.onDay,
            rowHeader: true,
            nowrap: true,
            cell: (visit) => formatDay(language, visit.onDay, 'short'),
          },
          {
            key: 'time',
            label: w.visits.time,
            nowrap: true,
            cell: (visit) => formatSpan(language, visit.startMinute, visit.endMinute),
          },
          { key: 'host', label: w.visits.host, cell: (visit) => visit.hostName },
          {
            key: 'activity',
            label: w.visits.activity,
            cell: (visit) => v.activity[visit.activity as Activity] ?? visit.activity,
          },
          {
            key: 'state',
            label: w.visits.state,
            cell: (visit) => (
              <>
                <Tag>{w.state[visitState(visit, today)]}</Tag>
                {visit.change && ` ${w.side[visit.change.side]}`}
              </>
            ),
          },
          {
            key: 'people',
            label: w.visits.people,
            numeric: true,
            cell: (visit) => visit.peopleReached ?? (visit.tookPlace ? w.unknown : ''),
          },
        ]}
      />
      <Pagination
        page={number}
        pages={Math.ceil(year.visits.length / visitsOnAPage)}
        href={(page) => urls.year.visits(at, { page })}
      />
    </>
  )
}
