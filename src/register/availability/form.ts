import { z } from 'zod'
import { formatMinute } from '#platform/calendar.ts'
import { field } from '#platform/web/fields.ts'
import type { CodedProblem, Typed } from '#platform/web/form.ts'
import { type PartOfDay, partOf, partsOfDay, spanOf, withoutRepeats } from './parts-of-day.ts'
import type { Window } from './store.ts'

/** Monday first, as weeks are counted here. */
export const weekdaysInOrder = [1, 2, 3, 4, 5, 6, 0] as const
export const mostRows = 6

export const partsName = (weekday: number) => `parts${weekday}`
export const fromName = (weekday: number, row: number) => `from${weekday}-${row}`
export const toName = (weekday: number, row: number) => `to${weekday}-${row}`

const rows = weekdaysInOrder.flatMap((weekday) => Array.from({ length: mostRows }, (_, row) => ({ weekday, row })))

const partsSchema = z.object(
  Object.fromEntries(weekdaysInOrder.map((weekday) => [partsName(weekday), field.choices(partsOfDay)])),
)
const timesSchema = z.object(
  Object.fromEntries(
    rows.flatMap(({ weekday, row }) => [
      [fromName(weekday, row), field.minuteOrNone()],
      [toName(weekday, row), field.minuteOrNone()],
    ]),
  ),
)
export const availabilitySchema = z.intersection(partsSchema, timesSchema)
export type AvailabilityValue = z.infer<typeof availabilitySchema>

const partsAt = (value: AvailabilityValue, weekday: number) => value[partsName(weekday)] as PartOfDay[]
const minuteAt = (value: AvailabilityValue, name: string) => value[name] as number | null

/** Both ends of a row, the later after the earlier; an untouched row says nothing. */
export function problemsOf(value: AvailabilityValue): CodedProblem[] {
  return rows.flatMap(({ weekday, row }): CodedProblem[] => {
    const from = minuteAt(value, fromName(weekday, row))
    const to = minuteAt(value, toName(weekday, row))
    if (from === null && to === null) return []
    if (from === null) return [{ field: fromName(weekday, row), code: 'required' }]
    if (to === null) return [{ field: toName(weekday, row), code: 'required' }]
    return to > from ? [] : [{ field: toName(weekday, row), code: 'end-before-start' }]
  })
}

export function windowsOf(value: AvailabilityValue): Window[] {
  const ticked = weekdaysInOrder.flatMap((weekday) =>
    partsAt(value, weekday).map((part) => ({ weekday, ...spanOf[part] })),
  )
  const typed = rows.flatMap(({ weekday, row }) => {
    const fromMinute = minuteAt(value, fromName(weekday, row))
    const toMinute = minuteAt(value, toName(weekday, row))
    return fromMinute === null || toMinute === null ? [] : [{ weekday, fromMinute, toMinute }]
  })
  return withoutRepeats([...ticked, ...typed])
}

/** The form as it stands for these windows: parts of the day ticked, other times in rows. */
export function typedFromWindows(windows: readonly Window[]): Typed {
  const typed: Typed = {}
  for (const weekday of weekdaysInOrder) {
    const here = windows.filter((window) => window.weekday === weekday)
    typed[partsName(weekday)] = here.flatMap((window) => partOf(window) ?? [])
    here
      .filter((window) => partOf(window) === null)
      .forEach((window, row) => {
        typed[fromName(weekday, row)] = [formatMinute(window.fromMinute)]
        typed[toName(weekday, row)] = [formatMinute(window.toMinute)]
      })
  }
  return typed
}

/** Rows that a weekday shows: those in the form as it came, at least one, never more than fit. */
export function rowsShown(typed: Typed, weekday: number): number {
  const last = rows.filter((each) => each.weekday === weekday && fromName(weekday, each.row) in typed).at(-1)
  return (last?.row ?? 0) + 1
}

/** The same form with one more row, where the reader pressed the button for that instead of saving. */
export function withOneMoreRow({ add, ...typed }: Typed): Typed | null {
  const weekday = weekdaysInOrder.find((each) => String(each) === add?.[0])
  if (weekday === undefined) return null
  const row = Math.min(rowsShown(typed, weekday), mostRows - 1)
  return { ...typed, [fromName(weekday, row)]: typed[fromName(weekday, row)] ?? [''] }
}
