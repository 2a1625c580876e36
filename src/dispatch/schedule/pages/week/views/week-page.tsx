import { formatDay } from '#platform/i18n/dates.ts'
import { urls } from '#urls.ts'
import { passes, writeShowFilter } from '../../show/filter.ts'
import { ProposalFrame } from '../../show/views/proposal-frame.tsx'
import type { ShowProps } from '../../show/views/show-page.tsx'
import { daysOfWeek, neighbours } from '../weeks.ts'
import { words } from '../words.ts'
import { Day } from './day.tsx'

/** Seven days: columns on a desk, one after the other on a telephone. */
export function WeekPage({ monday, today, ...props }: ShowProps & { monday: string; today: string }) {
  const { language, shown, filter } = props
  const { id } = shown.schedule
  const w = words(language)
  const stays = writeShowFilter({ ...filter, page: 1 })
  const rows = shown.rows.filter((row) => passes(row, filter))
  const { previous, next } = neighbours(monday, shown.schedule)
  const days = daysOfWeek(monday)
  const [first, last] = [monday, days.at(-1) ?? monday]
  return (
    <ProposalFrame {...props} current="week" action={urls.schedules.week({ id })} kept={{ week: monday }}>
      <section class="week" aria-labelledby="week-caption">
        <div class="week-heading">
          {previous && <a href={urls.schedules.week({ id }, { ...stays, week: previous })}>{w.previous}</a>}
          <h2 id="week-caption">{w.caption(formatDay(language, first, 'long'), formatDay(language, last, 'short'))}</h2>
          {next && <a href={urls.schedules.week({ id }, { ...stays, week: next })}>{w.next}</a>}
        </div>
        <div class="week-days">
          {days.map((on) => (
            <Day {...props} on={on} isToday={on === today} rows={rows} key={on} />
          ))}
        </div>
      </section>
    </ProposalFrame>
  )
}
