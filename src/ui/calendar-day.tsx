import type { ComponentChildren } from 'preact'
import { classes } from './classes.ts'
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

export type DayProps = {
  todayOn?: string
  /** Makes the number of the day a link. */
  dayHref?: (on: string) => string
}

/** One cell of the month; null stands for a day outside it. */
export function dayCell(
  { todayOn, dayHref }: DayProps,
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
