import { formatMinute } from '#platform/calendar.ts'
import type { Typed } from '#platform/web/form.ts'
import {
  dayName,
  fromName,
  mostRows,
  partsName,
  rows,
  toName,
  weekdaysInOrder,
  weekFromName,
  weekToName,
} from './names.ts'
import { partsOf } from './parts-of-day.ts'
import type { Window } from './store.ts'

/** The form as it stands for these windows: parts of the day ticked, one other time beside its weekday, more in rows. */
export function typedFromWindows(windows: readonly Window[]): Typed {
  const typed: Typed = {}
  const left: Window[] = []
  for (const weekday of weekdaysInOrder) {
    const here = windows.filter((window) => window.weekday === weekday)
    typed[partsName(weekday)] = [...new Set(here.flatMap(partsOf))]
    const [first, ...more] = here.filter((window) => partsOf(window).length === 0)
    if (first) Object.assign(typed, ends(weekFromName(weekday), weekToName(weekday), first))
    left.push(...more)
  }
  left.forEach((window, row) => {
    typed[dayName(row)] = [String(window.weekday)]
    Object.assign(typed, ends(fromName(row), toName(row), window))
  })
  return typed
}

const ends = (from: string, to: string, { fromMinute, toMinute }: Window): Typed => ({
  [from]: [formatMinute(fromMinute)],
  [to]: [formatMinute(toMinute)],
})

/** How many rows there are: those in the form as it came, never more than fit. */
export const rowsShown = (typed: Typed): number => rows.findLastIndex((row) => fromName(row) in typed) + 1

/** Whether any time of its own is in the form as it came. */
export function hasOtherTimes(typed: Typed): boolean {
  const names = weekdaysInOrder.flatMap((weekday) => [weekFromName(weekday), weekToName(weekday)])
  return rowsShown(typed) > 0 || names.some((name) => typed[name]?.[0])
}

/** The same form with one more row, where the reader pressed the button for that instead of saving. */
export function withOneMoreRow({ add, ...typed }: Typed): Typed | null {
  if (add === undefined) return null
  const row = Math.min(rowsShown(typed), mostRows - 1)
  return { ...typed, [fromName(row)]: typed[fromName(row)] ?? [''] }
}
