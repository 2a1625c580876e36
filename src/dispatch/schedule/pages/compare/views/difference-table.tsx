import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { DataTable, EmptyState, Pagination } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { ProposedVisit } from '../../../facts/planning-facts.ts'
import { rowsOnAPage } from '../../show/filter.ts'
import type { Difference } from '../differences.ts'
import type { CompareProps, Two } from './compare-page.tsx'

/** The requests that the two proposals treat differently: date and people in each, and in what they differ. */
export function DifferenceTable(props: CompareProps & { two: Two }) {
  const { w, found, two } = props
  const [a, b] = [String(two.a.number), String(two.b.number)]
  const pages = Math.ceil(two.differ.length / rowsOnAPage)
  const page = Math.min(props.page, Math.max(1, pages))
  return (
    <>
      <DataTable
        caption={w.count(String(two.differ.length), String(two.same))}
        empty={<EmptyState title={w.none} />}
        rows={two.differ.slice((page - 1) * rowsOnAPage, page * rowsOnAPage)}
        rowKey={(row) => row.requestId}
        columns={[
          {
            key: 'request',
            label: w.request,
            rowHeader: true,
            cell: ({ requestId }: Difference) => (
              <>
                <a href={urls.schedules.request({ id: found.schedule.id, requestId })}>
                  {found.requestOf?.get(requestId)?.host}
                </a>{' '}
                <span class="nowrap">{found.requestOf?.get(requestId)?.reference}</span>
              </>
            ),
          },
          {
            key: 'what',
            label: w.what,
            cell: ({ kinds }: Difference) => (
              <ul class="plain-list">
                {kinds.map((kind) => (
                  <li key={kind}>{w.kind[kind](a, b)}</li>
                ))}
              </ul>
            ),
          },
          { key: 'a', label: w.proposal(a), cell: ({ a }: Difference) => <Side {...props} visit={a} /> },
          { key: 'b', label: w.proposal(b), cell: ({ b }: Difference) => <Side {...props} visit={b} /> },
        ]}
      />
      <Pagination
        page={page}
        pages={pages}
        href={(page) => urls.schedules.compare({ id: found.schedule.id }, { a, b, page })}
      />
    </>
  )
}

function Side({ w, of, language, found, visit }: CompareProps & { visit: ProposedVisit | null }) {
  if (!visit) return <>{w.open}</>
  const date = found.dateOf?.get(visit.slotId)
  const names = visit.personIds.map((id) => found.people?.get(id) ?? of.proposal.otherContract)
  return (
    <ul class="plain-list">
      {date && (
        <li>
          {formatDay(language, date.onDay, 'short')} {formatSpan(language, date.startMinute, date.endMinute)}
        </li>
      )}
      <li>{names.length === 0 ? w.nobody : names.join(language === 'en' ? ', ' : '、')}</li>
      <li>{visit.staffId ? w.staff(found.staff?.get(visit.staffId) ?? '') : w.noStaff}</li>
    </ul>
  )
}
