import type { ComponentChildren } from 'preact'
import { classes } from './classes.ts'
import { ArrowLeftIcon, ArrowRightIcon } from './icons.tsx'
import { weeksOfMonth } from './month-days.ts'
import { useWords } from './page-context.ts'
import type { UiWords } from './words.ts'

export type CalendarEntry = {
  on: string
  title: ComponentChildren
  href?: string
  /** Such as the time of day. */
  detail?: ComponentChildren
  /** How it is drawn, always beside words: a plan, something settled, something quiet such as rest. */
  tone?: 'planned' | 'settled' | 'quiet'
}

export type MonthCalendarProps = {
  /** 'YYYY-MM' */
  month: string
  /** The month in words. */
  caption: string
  entries: readonly CalendarEntry[]
  todayOn?: string
  previousHref?: string
  nextHref?: string
  /** Makes the number of the day a link. */
  dayHref?: (on: string) => string
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

function dayCell(
  { todayOn, dayHref }: MonthCalendarProps,
  words: UiWords,
  byDay: Map<string, CalendarEntry[]>,
  on: string | null,
  weekday: number,
) {
  if (on === null) return <td class="calendar-outside" key={weekday} />
  const entries = byDay.get(on) ?? []
  const number = `${Number(on.slice(8))}`
  const isToday = on === todayOn
  const wide = dayHref ? <a href={dayHref(on)}>{number}</a> : number
  return (
    <td class={classes(entries.length === 0 && 'calendar-free', isToday && 'calendar-today')} key={weekday}>
      <p class="calendar-day">
        <span class="calendar-number">{wide}</span>
        <span class="calendar-date">{words.day(number, words.weekdays[weekday] ?? '')}</span>
        {isToday && <span class="calendar-now">{words.today}</span>}
      </p>
      {entries.length > 0 && <ul>{entries.map(entryLine)}</ul>}
    </td>
  )
}

function entryLine({ title, href, detail, tone = 'planned' }: CalendarEntry, index: number) {
  return (
    <li class={`calendar-entry calendar-${tone}`} key={index}>
      {detail && <span class="calendar-detail">{detail}</span>}
      {href ? <a href={href}>{title}</a> : <span>{title}</span>}
    </li>
  )
}
