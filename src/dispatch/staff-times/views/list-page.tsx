import type { Language } from '#platform/i18n/catalogue.ts'
import { DataTable, EmptyState, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { dayInWords, limitsInWords, saidInWords, weekInWords } from '../said-in-words.ts'
import type { StaffSaid } from '../staff-facts.queries.ts'
import { words } from '../words.ts'

/** All follow-up staff with what they said, for coordinators. */
export function ListPage({ language, staff }: { language: Language; staff: readonly StaffSaid[] }) {
  const w = words(language)
  return (
    <>
      <PageHeading title={w.listTitle} lead={w.listLead} back={{ href: urls.visits.index() }} />
      <DataTable
        caption={w.count(String(staff.length))}
        empty={<EmptyState title={w.nobody} />}
        rows={staff}
        rowKey={(row) => row.accountId}
        columns={[
          {
            key: 'name',
            label: w.column.name,
            rowHeader: true,
            nowrap: true,
            cell: (row) => <a href={urls.staffTimes.show({ id: row.accountId })}>{row.name}</a>,
          },
          {
            key: 'week',
            label: w.column.week,
            nowrap: true,
            cell: (row) => <Lines text={weekInWords(row, language) || w.notSaid} />,
          },
          { key: 'limits', label: w.column.limits, cell: (row) => limitsInWords(row, language) || w.notSaid },
          {
            key: 'days',
            label: w.column.days,
            cell: (row) => (
              <>
                <Lines text={row.exceptions.map((day) => dayInWords(day, language)).join('\n')} />
                <a href={urls.staffTimes.days({ id: row.accountId })}>{w.days.add}</a>
              </>
            ),
          },
          { key: 'said', label: w.column.said, cell: (row) => saidInWords(row, language) || w.notSaid },
        ]}
      />
    </>
  )
}

const Lines = ({ text }: { text: string }) => (
  <>
    {text
      .split('\n')
      .filter(Boolean)
      .map((line) => (
        <span key={line}>
          {line}
          <br />
        </span>
      ))}
  </>
)
