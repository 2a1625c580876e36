import { addDays, type Day, weekdayOf } from '#platform/calendar.ts'
import { type Ahead, daysOf, differentDaysOf, type Hours, minutesOf, type OwnDay, type Span } from './hours.ts'

const midnight = 1440

/**
 * The days of an entry's own and those on which its usual week does not hold, as the search reads them. Where usual hours
 * go past midnight, both sides of a day that differs are laid out: its night is gone the next morning as well, and the
 * night before still ends in it.
 */
export function listedDays(
  hours: readonly Hours[],
  days: readonly OwnDay[],
  ahead: Ahead,
  rests: boolean,
): { spans: Span[]; differs: Day[] } {
  const spans = daysOf(hours, days, ahead, rests)
  const said = differentDaysOf(days, ahead, rests)
  const weekly = hours.filter(({ weekOfMonth }) => weekOfMonth === null)
  if (!weekly.some(({ toMinute }) => toMinute > midnight)) return { spans, differs: said }
  const differs = [...new Set(said.flatMap((day) => [day, addDays(day, 1)]))]
  const besides = new Set(differs.flatMap((day) => [addDays(day, -1), day]))
  const asUsual = [...besides].filter((day) => !said.includes(day))
  const laidOut = asUsual.flatMap((day) =>
    weekly
      .filter(({ weekday }) => weekday === weekdayOf(day))
      .map(({ fromMinute, toMinute }): Span => [minutesOf(day, fromMinute), minutesOf(day, toMinute)]),
  )
  return { spans: [...spans, ...laidOut], differs }
}
