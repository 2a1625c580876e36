import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { classes } from '#ui/classes.ts'
import { leadsTo } from '../../show/leads-to.ts'
import { isCovered, type ScheduleRow } from '../../show/rows.ts'
import { People } from '../../show/views/proposal-table.tsx'
import type { ShowProps } from '../../show/views/show-page.tsx'
import { words } from '../words.ts'

interface Props extends ShowProps {
  on: string
  isToday: boolean
  rows: readonly ScheduleRow[]
}

/** One day: who goes where and when with whom, then the wished dates of requests that are still open. */
export function Day({ on, isToday, rows, ...props }: Props) {
  const { language } = props
  const visits = rows.filter((row) => isCovered(row) && row.slot?.onDay === on)
  const open = rows.filter((row) => !isCovered(row))
  const dates = open.flatMap((row) =>
    row.request.slots.filter((slot) => slot.onDay === on).map((slot) => ({ row, slot })),
  )
  return (
    <section class={classes('week-day', isToday && 'week-today')}>
      <h3>{formatDay(language, on, 'short')}</h3>
      {visits.length + dates.length === 0 && <p class="week-nothing">{words(language).nothing}</p>}
      {visits.length > 0 && (
        <ul>
          {visits.map((row) => (
            <Visit {...props} row={row} key={row.request.facts.id} />
          ))}
        </ul>
      )}
      {dates.length > 0 && (
        <ul>
          {dates.map(({ row, slot }) => (
            <li class="calendar-entry calendar-planned" key={slot.id}>
              <span class="calendar-detail">{formatSpan(language, slot.startMinute, slot.endMinute)}</span>
              <Host {...props} row={row} />
              <span class="calendar-detail">{words(language).wished}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Visit(props: ShowProps & { row: ScheduleRow }) {
  const { language, row, shown } = props
  const w = words(language)
  const staff = row.staffIds.flatMap((id) => shown.staff.get(id) ?? [])
  return (
    <li class="calendar-entry calendar-settled">
      {row.slot && (
        <span class="calendar-detail">{formatSpan(language, row.slot.startMinute, row.slot.endMinute)}</span>
      )}
      <Host {...props} />
      {row.request.visitId && <span class="calendar-detail">{w.confirmed}</span>}
      <People {...props} />
      {row.missing > 0 && <span class="calendar-detail">{w.missing(String(row.missing))}</span>}
      {staff.length > 0 && <span class="calendar-detail">{w.staff(staff.join(language === 'en' ? ', ' : '、'))}</span>}
    </li>
  )
}

const Host = ({ row, ...props }: ShowProps & { row: ScheduleRow }) => (
  <a href={leadsTo(props, row.request)}>{props.shown.hosts.get(row.request.facts.organisationId)}</a>
)
