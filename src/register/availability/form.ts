import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import type { CodedProblem } from '#platform/web/form.ts'
import { dayName, fromName, partsName, rows, toName, weekdaysInOrder, weekFromName, weekToName } from './names.ts'
import { type PartOfDay, partsOfDay, spansOf, withoutRepeats } from './parts-of-day.ts'
import type { Window } from './store.ts'

const weekdays = ['0', '1', '2', '3', '4', '5', '6'] as const

export const availabilitySchema = z.object(
  Object.fromEntries([
    ...weekdaysInOrder.map((weekday) => [partsName(weekday), field.choices(partsOfDay)] as const),
    ...weekdaysInOrder.map((weekday) => [weekFromName(weekday), field.minuteOrNone()] as const),
    ...weekdaysInOrder.map((weekday) => [weekToName(weekday), field.minuteOrNone()] as const),
    ...rows.map((row) => [dayName(row), field.choiceOrNone(weekdays)] as const),
    ...rows.map((row) => [fromName(row), field.minuteOrNone()] as const),
    ...rows.map((row) => [toName(row), field.minuteOrNone()] as const),
  ]),
)
export type AvailabilityValue = z.infer<typeof availabilitySchema>

interface Line {
  weekday: number | null
  from: number | null
  to: number | null
  /** The field of its weekday, where it is asked for, and of its ends. */
  names: { day: string | null; from: string; to: string }
}

/** Every line of times in the form, in the order of the page. */
function linesOf(value: AvailabilityValue): Line[] {
  const minuteAt = (name: string) => value[name] as number | null
  const line = (weekday: number | null, names: Line['names']): Line => {
    return { weekday, names, from: minuteAt(names.from), to: minuteAt(names.to) }
  }
  return [
    ...weekdaysInOrder.map((weekday) =>
      line(weekday, { day: null, from: weekFromName(weekday), to: weekToName(weekday) }),
    ),
    ...rows.map((row) => {
      const chosen = value[dayName(row)] as (typeof weekdays)[number] | null
      const names = { day: dayName(row), from: fromName(row), to: toName(row) }
      return line(chosen === null ? null : Number(chosen), names)
    }),
  ]
}

/** A line has its weekday and both ends, the later after the earlier; an untouched one says nothing. */
export function problemsOf(value: AvailabilityValue): CodedProblem[] {
  return linesOf(value).flatMap(({ weekday, from, to, names }): CodedProblem[] => {
    if (from === null && to === null && (names.day === null || weekday === null)) return []
    const problems: CodedProblem[] = []
    if (weekday === null) problems.push({ field: names.day ?? names.from, code: 'choose-one' })
    if (from === null) problems.push({ field: names.from, code: 'required' })
    if (to === null) problems.push({ field: names.to, code: 'required' })
    else if (from !== null && to <= from) problems.push({ field: names.to, code: 'end-before-start' })
    return problems
  })
}

export function windowsOf(value: AvailabilityValue): Window[] {
  const ticked = weekdaysInOrder.flatMap((weekday) =>
    spansOf(value[partsName(weekday)] as PartOfDay[]).map((span) => ({ weekday, ...span })),
  )
  const typed = linesOf(value).flatMap(({ weekday, from, to }) =>
    weekday === null || from === null || to === null ? [] : [{ weekday, fromMinute: from, toMinute: to }],
  )
  return withoutRepeats([...ticked, ...typed])
}
