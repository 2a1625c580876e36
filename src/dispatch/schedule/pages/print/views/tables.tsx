import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import type { ScheduleRow } from '../../show/rows.ts'
import { People } from '../../show/views/proposal-table.tsx'
import type { ShowProps } from '../../show/views/show-page.tsx'
import type { Words } from '../words.ts'

interface Props extends ShowProps {
  words: Words
  rows: readonly ScheduleRow[]
}

/** By day: each day is a group of rows beside its own heading. */
export function VisitTable(props: Props) {
  const { words: w, language, shown, rows } = props
  if (rows.length === 0) return <p>{w.none}</p>
  const byDay = Map.groupBy(rows, ({ slot }) => slot?.onDay ?? '')
  return (
    <table class="sheet-table">
      <thead>
        <tr>
          {[w.day, w.time, w.host, w.people, w.staff, w.reference].map((label) => (
            <th scope="col" key={label}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {[...byDay].map(([on, onDay]) => (
        <tbody key={on}>
          {onDay.map((row, nth) => (
            <tr key={row.request.facts.id}>
              {nth === 0 && (
                <th scope="rowgroup" rowSpan={onDay.length} class="sheet-day nowrap">
                  {formatDay(language, on, 'long')}
                </th>
              )}
              <td class="nowrap">{row.slot && formatSpan(language, row.slot.startMinute, row.slot.endMinute)}</td>
              <td>{shown.hosts.get(row.request.facts.organisationId)}</td>
              <td>
                <People {...props} row={row} />
              </td>
              <td>{row.staffIds.flatMap((id) => shown.staff.get(id) ?? []).join(language === 'en' ? ', ' : '、')}</td>
              <td class="nowrap">{row.request.reference}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

export function OpenTable({ words: w, language, shown, rows }: Props) {
  if (rows.length === 0) return <p>{w.none}</p>
  return (
    <table class="sheet-table">
      <thead>
        <tr>
          {[w.host, w.wished, w.missing, w.reference].map((label) => (
            <th scope="col" key={label}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ request, missing }) => (
          <tr key={request.facts.id}>
            <td>{shown.hosts.get(request.facts.organisationId)}</td>
            <td>
              <ul class="plain-list">
                {request.slots.map((slot) => (
                  <li key={slot.id}>
                    {formatDay(language, slot.onDay, 'short')} {formatSpan(language, slot.startMinute, slot.endMinute)}
                  </li>
                ))}
              </ul>
            </td>
            <td>{missing}</td>
            <td class="nowrap">{request.reference}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
