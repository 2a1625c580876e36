import { formatDay, formatFiscalYear } from '#platform/i18n/dates.ts'
import { listed } from '#platform/i18n/punctuation.ts'
import { DataTable, EmptyState, LinkButton, Notice, PageHeading, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Meeting } from '../store.ts'
import { timeOf } from '../time-of-meeting.ts'
import { words } from '../words.ts'

interface ListProps {
  meetings: Meeting[]
  fiscalYear: number
  saved: boolean
}

export function ListPage({ meetings, fiscalYear, saved }: ListProps) {
  const { language } = usePage()
  const w = words(language)
  const held = meetings.filter(({ cancelledAt }) => cancelledAt === null)
  return (
    <>
      <PageHeading
        title={w.title}
        above={formatFiscalYear(language, fiscalYear)}
        lead={w.lead}
        back={{ href: urls.courses.index(), label: w.courses }}
        actions={<LinkButton href={urls.exchange.new()}>{w.new}</LinkButton>}
      />
      {saved && <Notice kind="success" announce title={w.saved} />}
      <DataTable
        caption={w.count(String(held.length))}
        rows={meetings}
        rowKey={(row) => row.id}
        empty={<EmptyState title={w.none} />}
        columns={[
          {
            key: 'day',
            label: w.label.onDay,
            rowHeader: true,
            nowrap: true,
            cell: (row) => <a href={urls.exchange.edit({ id: row.id })}>{formatDay(language, row.onDay, 'long')}</a>,
          },
          { key: 'time', label: w.label.time, nowrap: true, cell: (row) => timeOf(language, row) },
          { key: 'place', label: w.label.place, cell: ({ place }) => place || '—' },
          {
            key: 'theme',
            label: w.label.theme,
            roomy: true,
            cell: ({ theme, cancelledAt }) => (cancelledAt ? w.cancelled : theme || '—'),
          },
          { key: 'by', label: w.label.organisers, cell: (row) => listed(language, runBy(row)) || '—' },
          { key: 'came', label: w.label.came, numeric: true, cell: ({ came }) => number(came) },
          {
            key: 'first',
            label: w.label.cameFirstTime,
            numeric: true,
            cell: ({ cameFirstTime }) => number(cameFirstTime),
          },
        ]}
      />
      <p>
        {[fiscalYear - 1, fiscalYear + 1].map((year) => (
          <LinkButton key={year} kind="quiet" href={urls.exchange.index({ year })}>
            {w.otherYear(formatFiscalYear(language, year))}
          </LinkButton>
        ))}
      </p>
    </>
  )

  function number(count: number | null) {
    return count === null ? w.unknown : w.people(String(count))
  }
}

const runBy = ({ organisedBy, organisers }: Meeting) =>
  [organisedBy, ...organisers.map(({ name }) => name)].filter(Boolean)
