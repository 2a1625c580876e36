import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { DataTable, Pagination } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { HardRule } from '../../../../rules/finding.ts'
import { ruleNames } from '../../../rule-names.ts'
import { openAtFirst, passes, rowsOnAPage, writeShowFilter } from '../filter.ts'
import { isCovered, type ScheduleRow } from '../rows.ts'
import { Filters } from './filters.tsx'
import { explained, People } from './proposal-table.tsx'
import type { ShowProps } from './show-page.tsx'

/** The requests that stay open, with the main reasons; how many people each holds back, never who. */
export function GapTable(props: ShowProps) {
  const { w, shown, filter } = props
  const { id } = shown.schedule
  const every = shown.rows.filter((row) => !isCovered(row))
  const open = every.filter((row) => passes(row, filter))
  const isAll = filter.part === 'open'
  const from = isAll ? (filter.page - 1) * rowsOnAPage : 0
  const rows = open.slice(from, isAll ? from + rowsOnAPage : openAtFirst)
  const address = (page: number) => urls.schedules.show({ id }, writeShowFilter({ ...filter, part: 'open', page }))
  return (
    <>
      <h3 class={isAll ? 'only-heard' : undefined}>{w.proposal.gapsTitle}</h3>
      {isAll && <Filters {...props} among={every} action={urls.schedules.show({ id })} kept={{ part: 'open' }} />}
      <DataTable
        caption={w.proposal.count(String(rows.length), String(open.length))}
        hideCaption={rows.length === open.length}
        empty={<p>{every.length === 0 ? w.proposal.gapsNone : w.proposal.empty}</p>}
        rows={rows}
        rowKey={(row) => row.request.facts.id}
        columns={columns(props)}
      />
      {isAll ? (
        <Pagination page={filter.page} pages={Math.ceil(open.length / rowsOnAPage)} href={address} />
      ) : (
        rows.length < open.length && (
          <p>
            <a href={address(1)}>{w.proposal.gapsAll(String(open.length))}</a>
          </p>
        )
      )}
    </>
  )
}

function columns(props: ShowProps) {
  const { w, language, shown } = props
  const { columns: label } = w.proposal
  return [
    {
      key: 'when',
      label: label.wished,
      nowrap: true,
      cell: ({ request }: ScheduleRow) => (
        <ul class="plain-list">
          {request.slots.map((slot) => (
            <li key={slot.id}>
              {formatDay(language, slot.onDay, 'short')} {formatSpan(language, slot.startMinute, slot.endMinute)}
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'host',
      label: label.host,
      rowHeader: true,
      cell: ({ request }: ScheduleRow) => (
        <a href={explained(props, request.facts.id)}>{shown.hosts.get(request.facts.organisationId)}</a>
      ),
    },
    {
      key: 'missing',
      label: label.missing,
      nowrap: true,
      cell: (row: ScheduleRow) => (
        <>
          {w.proposal.missing(String(row.missing))}
          {row.places.length > 0 && <People {...props} row={row} />}
        </>
      ),
    },
    { key: 'reasons', label: label.reasons, cell: (row: ScheduleRow) => <Reasons {...props} row={row} /> },
    { key: 'reference', label: label.reference, nowrap: true, cell: ({ request }: ScheduleRow) => request.reference },
  ]
}

/** The three that hold most people back. */
function Reasons({ w, language, row }: ShowProps & { row: ScheduleRow }) {
  const p = w.proposal
  if (row.decisions.some(({ kind }) => kind === 'leave-open')) return <>{p.leftOpenReason}</>
  const counts = Object.entries(row.gap?.reasons ?? {}).slice(0, 3)
  const names = ruleNames(language)
  return (
    <ul class="plain-list">
      {counts.map(([rule, n]) => (
        <li key={rule}>{p.reason(names[rule as HardRule] ?? rule, String(n))}</li>
      ))}
    </ul>
  )
}
