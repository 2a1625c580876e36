import { formatDay } from '#platform/i18n/dates.ts'
import { MonthCalendar } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { passes, writeShowFilter } from '../../show/filter.ts'
import { ProposalFrame } from '../../show/views/proposal-frame.tsx'
import type { ShowProps } from '../../show/views/show-page.tsx'
import { entriesOf } from '../entries.tsx'
import { monthsOf, neighbours } from '../months.ts'
import { words } from '../words.ts'

/** A month of a proposal; on a telephone the days that hold something. */
export function MonthPage({ month, today, ...props }: ShowProps & { month: string; today: string }) {
  const { language, shown, filter } = props
  const { id } = shown.schedule
  const w = words(language)
  const months = monthsOf(shown.schedule)
  const stays = writeShowFilter({ ...filter, page: 1 })
  const { previous, next } = neighbours(month, shown.schedule)
  const to = (other: string | null) => (other ? urls.schedules.month({ id }, { ...stays, month: other }) : undefined)
  return (
    <ProposalFrame {...props} current="month" action={urls.schedules.month({ id })} kept={{ month }}>
      {months.length > 2 && (
        <nav class="view-links" aria-label={w.months}>
          <ul>
            {months.map((one) => (
              <li key={one}>
                <a href={to(one)} aria-current={one === month ? 'page' : undefined}>
                  {formatDay(language, one, 'month')}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <MonthCalendar
        month={month}
        caption={formatDay(language, month, 'month')}
        entries={entriesOf(
          props,
          shown.rows.filter((row) => passes(row, filter)),
        )}
        todayOn={today}
        dayHref={(on) => urls.schedules.week({ id }, { ...stays, week: on })}
        previousHref={to(previous)}
        nextHref={to(next)}
      />
      <p>{w.legend}</p>
    </ProposalFrame>
  )
}
