import { z } from 'zod'
import { formatMinute } from '#platform/calendar.ts'
import { field } from '#platform/web/fields.ts'
import type { CodedProblem, Typed } from '#platform/web/form.ts'
import { type PartOfDay, partOf, partsOfDay, spanOf, withoutRepeats } from './parts-of-day.ts'
import type { Window } from './store.ts'

/** Monday first, as weeks are counted here. */
export const weekdaysInOrder = [1, 2, 3, 4, 5, 6, 0] as const
export const mostRows = 14

/** Fields of the week: for each weekday the parts of the day, and rows for other times. */
export const partsName = (weekday: number) => `parts${weekday}`
export const dayName = (row: number) => `day${row}`
export const fromName = (row: number) => `from${row}`
export const toName = (row: number) => `to${row}`

const rows = Array.from({ length: mostRows }, (_, row) => row)
const weekdays = ['0', '1', '2', '3', '4', '5', '6'] as const

export const availabilitySchema = z.object(
  Object.fromEntries([
    ...weekdaysInOrder.map((weekday) => [partsName(weekday), field.choices(partsOfDay)] as const),
    ...rows.map((row) => [dayName(row), field.choiceOrNone(weekdays)] as const),
    ...rows.map((row) => [fromName(row), field.minuteOrNone()] as const),
    ...rows.map((row) => [toName(row), field.minuteOrNone()] as const),
  ]),
)
export type AvailabilityValue = z.infer<typeof availabilitySchema>

function rowOf(value: AvailabilityValue, row: number) {
  const weekday = value[dayName(row)] as (typeof weekdays)[number] | null
  const minuteAt = (name: string) => value[name] as number | null
  return { weekday, from: minuteAt(fromName(row)), to: minuteAt(toName(row)) }
}

/** A row has its weekday and both ends, the later after the earlier; an untouched row says nothing. */
export function problemsOf(value: AvailabilityValue): CodedProblem[] {
  return rows.flatMap((row): CodedProblem[] => {
    const { weekday, from, to } = rowOf(value, row)
    if (weekday === null && from === null && to === null) return []
    const problems: CodedProblem[] = []
    if (weekday === null) problems.push({ field: dayName(row), code: 'choose-one' })
    if (from === null) problems.push({ field: fromName(row), code: 'required' })
    if (to === null) problems.push({ field: toName(row), code: 'required' })
    else if (from !== null && to <= from) problems.push({ field: toName(row), code: 'end-before-start' })
    return problems
  })
}

export function windowsOf(value: AvailabilityValue): Window[] {
  const ticked = weekdaysInOrder.flatMap((weekday) =>
    (value[partsName(weekday)] as PartOfDay[]).map((part) => ({ weekday, ...spanOf[part] })),
  )
  const typed = rows.flatMap((row) => {
    const { weekday, from, to } = rowOf(value, row)
    return weekday === null || from === null || to === null
      ? []
      : [{ weekday: Number(weekday), fromMinute: from, toMinute: to }]
  })
  return withoutRepeats([...ticked, ...typed])
}

/** The form as it stands for these windows: parts of the day ticked, other times in rows. */
export function typedFromWindows(windows: readonly Window[]): Typed {
  const typed: Typed = {}
  for (const weekday of weekdaysInOrder)
    typed[partsName(weekday)] = windows
      .filter((window) => window.weekday === weekday)
      .flatMap((window) => partOf(window) ?? [])
  windows
    .filter((window) => partOf(window) === null)
    .forEach((window, row) => {
      typed[dayName(row)] = [String(window.weekday)]
      typed[fromName(row)] = [formatMinute(window.fromMinute)]
      typed[toName(row)] = [formatMinute(window.toMinute)]
    })
  return typed
}

/** How many rows there are: those in the form as it came, at least one, never more than fit. */
export function rowsShown(typed: Typed): number {
  return (rows.findLast((row) => fromName(row) in typed) ?? 0) + 1
}

/** The same form with one more row, where the reader pressed the button for that instead of saving. */
export function withOneMoreRow({ add, ...typed }: Typed): Typed | null {
  if (add === undefined) return null
  const row = Math.min(rowsShown(typed), mostRows - 1)
  return { ...typed, [fromName(row)]: typed[fromName(row)] ?? [''] }
}
