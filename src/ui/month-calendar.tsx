import { type CalendarEntry, type DayProps, dayCell } from './calendar-day.tsx'
import { ArrowLeftIcon, ArrowRightIcon } from './icons.tsx'
import { weeksOfMonth } from './month-days.ts'
import { useWords } from './page-context.ts'

export type MonthCalendarProps = DayProps & {
  /** 'YYYY-MM' */
  month: string
  /** The month in words. */
  caption: string
  entries: readonly CalendarEntry[]
  previousHref?: string
  nextHref?: string
}

/** A month as a table; on narrow screens a list of the days that hold something. */
export function MonthCalendar(props: MonthCalendarProps) {
  const { month, caption, entries, previousHref, nextHref } = props
  const words = useWords()
  const byDay = Map.groupBy(entries, ({ on }) => on)
  const isEmpty = !entries.some(({ on }) => on.startsWith(month))
  return (
    <div class="calendar">
      <div class="calendar-months">
        {previousHref && (
          <a class="button button-quiet" href={previousHref}>
            <ArrowLeftIcon />
            {words.previousMonth}
          </a>
        )}
        {nextHref && (
          <a class="button button-quiet" href={nextHref}>
            {words.nextMonth}
            <ArrowRightIcon />
          </a>
        )}
      </div>
      <table class="calendar-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {words.weekdays.map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOfMonth(month).map((week, index) => (
            <tr key={index}>{week.map((on, weekday) => dayCell(props, words, byDay, on, weekday))}</tr>
          ))}
        </tbody>
      </table>
      {isEmpty && <p class="calendar-nothing">{words.nothingThisMonth}</p>}
    </div>
  )
}
