import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { DataTable } from '#ui/index.ts'
import type { HardRule } from '../../../../rules/finding.ts'
import { ruleNames } from '../../../rule-names.ts'
import { isCovered, type ScheduleRow } from '../rows.ts'
import { explained, People } from './proposal-table.tsx'
import type { ShowProps } from './show-page.tsx'

/** The requests that stay open, with the main reasons; how many people each holds back, never who. */
export function GapTable(props: ShowProps) {
  const { w, language, shown } = props
  const { columns: label } = w.proposal
  const open = shown.rows.filter((row) => !isCovered(row))
  return (
    <>
      <h3>{w.proposal.gapsTitle}</h3>
      <DataTable
        caption={w.proposal.gapsTitle}
        hideCaption
        empty={<p>{w.proposal.gapsNone}</p>}
        rows={open}
        rowKey={(row) => row.request.facts.id}
        columns={[
          {
            key: 'when',
            label: label.when,
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
          { key: 'people', label: label.people, cell: (row: ScheduleRow) => <People {...props} row={row} /> },
          {
            key: 'missing',
            label: label.missing,
            numeric: true,
            cell: ({ missing }: ScheduleRow) => w.proposal.missing(String(missing)),
          },
          { key: 'reasons', label: label.reasons, cell: (row: ScheduleRow) => <Reasons {...props} row={row} /> },
        ]}
      />
    </>
  )
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
