import { addDays, daysBetween, mondayOf, monthOf, weekdayOf } from '#platform/calendar.ts'
import type { Instance } from '../instance.ts'

/** Days as numbers from a Monday on; week 0 begins with day 0. */
export interface Calendar {
  count: number
  weeks: number
  months: number
  of(day: string): number
  /** The number of the day, or of the nearest one that has a number; `count` for any later day. */
  clamp(day: string): number
  weekday: Uint8Array
  month: Uint16Array
  /** First day of each month, and one more for the end. */
  monthFrom: Int32Array
}

/** Every day on which something is asked for or taken, and the whole weeks and months around them. */
export function calendarOf(instance: Instance): Calendar {
  const all = [
    ...instance.requests.flatMap(({ slots }) => slots.map(({ onDay }) => onDay)),
    ...[...instance.supporters, ...instance.staff].flatMap(({ fixed }) => fixed.map(({ onDay }) => onDay)),
  ]
  let [first, last] = [instance.todayOn, instance.todayOn]
  for (const day of new Set(all)) {
    if (day < first) first = day
    if (day > last) last = day
  }
  const monday = mondayOf(first)
  const count = (Math.floor(daysBetween(monday, last) / 7) + 1) * 7
  const names = Array.from({ length: count }, (_, at) => addDays(monday, at))
  const numbers = new Map(names.map((day, at) => [day, at]))
  const month = Uint16Array.from(monthsOf(names))
  const months = (month.at(-1) ?? 0) + 1
  const monthFrom = Int32Array.from({ length: months + 1 }, (_, m) => (m === months ? count : month.indexOf(m)))
  return {
    count,
    weeks: count / 7,
    months,
    of: (day) => numbers.get(day) ?? -1,
    clamp: (day) => numbers.get(day) ?? (day < monday ? 0 : count),
    weekday: Uint8Array.from(names.map(weekdayOf)),
    month,
    monthFrom,
  }
}

function monthsOf(names: readonly string[]): number[] {
  let month = 0
  return names.map((day, at) => {
    if (at > 0 && monthOf(day) !== monthOf(names[at - 1] ?? day)) month += 1
    return month
  })
}
