import { addDays, type Day, daysBetween, isHoliday, type Minute, weekdayOf } from '#platform/calendar.ts'

export interface Hours {
  weekday: number
  /** Only in this week of the month; null is every week. */
  weekOfMonth: number | null
  fromMinute: Minute
  toMinute: Minute
}

export interface OwnDay {
  onDay: Day
  kind: 'closed' | 'open' | 'date'
  fromMinute: Minute | null
  toMinute: Minute | null
  note: string
}

export type Span = readonly [from: number, to: number]

const aDay = 1440
const aWeek = 7 * aDay

/** Minutes since the beginning of 2000, the measure of days in the listing. */
export const minutesOf = (day: Day, minute: Minute): number => daysBetween('2000-01-01', day) * aDay + minute

/** Weekly hours as minutes of the week from Sunday; what goes past Saturday's midnight begins the week. */
export function weekOf(hours: readonly Hours[]): Span[] {
  return hours
    .filter(({ weekOfMonth }) => weekOfMonth === null)
    .flatMap(({ weekday, fromMinute, toMinute }): Span[] => {
      const [from, to] = [weekday * aDay + fromMinute, weekday * aDay + toMinute]
      return to <= aWeek
        ? [[from, to]]
        : [
            [from, aWeek],
            [0, to - aWeek],
          ]
    })
}

/**
 * So many days from one on. What falls once a month, and public holidays, are laid out as far as an entry may be shown
 * without being confirmed again.
 */
export interface Ahead {
  from: Day
  days: number
}

/** Days of an entry's own: dates, days open otherwise, and those on which monthly hours fall. */
export function daysOf(hours: readonly Hours[], days: readonly OwnDay[], ahead: Ahead, rests = false): Span[] {
  const own = days
    .filter(({ kind }) => kind !== 'closed')
    .map(
      ({ onDay, fromMinute, toMinute }): Span => [
        minutesOf(onDay, fromMinute ?? 0),
        minutesOf(onDay, endOf(fromMinute, toMinute)),
      ],
    )
  const differs = new Set(differentDaysOf(days, ahead, rests))
  const monthly = hours.filter(({ weekOfMonth }) => weekOfMonth !== null)
  if (monthly.length === 0) return own
  return [
    ...own,
    ...daysIn(ahead)
      .filter((day) => !differs.has(day))
      .flatMap((day) =>
        monthly
          .filter((one) => one.weekday === weekdayOf(day) && one.weekOfMonth === weekOfMonth(day))
          .map((one): Span => [minutesOf(day, one.fromMinute), minutesOf(day, one.toMinute)]),
      ),
  ]
}

/** Days on which the usual hours do not hold: those said to differ and, where it rests on them, public holidays. */
export function differentDaysOf(days: readonly OwnDay[], ahead: Ahead, rests: boolean): Day[] {
  const said = days.filter(({ kind }) => kind !== 'date').map(({ onDay }) => onDay)
  return [...new Set([...said, ...(rests ? daysIn(ahead).filter(isHoliday) : [])])]
}

const daysIn = ({ from, days }: Ahead): Day[] => Array.from({ length: days }, (_, n) => addDays(from, n))

/** A day without an end is open for two hours as far as the search knows; without a beginning, all day. */
const endOf = (from: Minute | null, to: Minute | null) => to ?? (from === null ? aDay : from + 120)

/** The first, second … such weekday of its month. */
export const weekOfMonth = (day: Day): number => Math.floor((Number(day.slice(8)) - 1) / 7) + 1

/** When it is open on a day: its own day, else its usual hours. `rests`: not on public holidays. */
export function hoursOn(
  hours: readonly Hours[],
  days: readonly OwnDay[],
  day: Day,
  rests = false,
): { from: Minute | null; to: Minute | null }[] {
  const own = days.filter(({ onDay }) => onDay === day)
  const dates = own
    .filter(({ kind }) => kind !== 'closed')
    .map(({ fromMinute, toMinute }) => ({ from: fromMinute, to: toMinute }))
  if (own.some(({ kind }) => kind !== 'date') || (rests && isHoliday(day))) return dates
  const usual = hours.filter(
    (one) => one.weekday === weekdayOf(day) && (one.weekOfMonth === null || one.weekOfMonth === weekOfMonth(day)),
  )
  return [...dates, ...usual.map(({ fromMinute, toMinute }) => ({ from: fromMinute, to: toMinute }))]
}
