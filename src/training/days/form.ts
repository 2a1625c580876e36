import { z } from 'zod'
import type { Keys } from '#platform/auth/keys.ts'
import { formatMinute } from '#platform/calendar.ts'
import { field } from '#platform/web/fields.ts'
import type { Typed } from '#platform/web/form.ts'
import { numbersIn, type ReadRows, readRows, typedFromRows } from '../read-rows.ts'
import { runModes } from '../run/rules.ts'
import type { DayLine } from './set-days.ts'
import type { CourseDay } from './store.ts'

const names = ['id', 'onDay', 'startMinute', 'endMinute', 'mode', 'place', 'link'] as const

const dayForm = z.object({
  id: field.idOrNone(),
  onDay: field.day(),
  startMinute: field.minute(),
  endMinute: field.minute(),
  mode: field.choice(runModes),
  place: field.text(200),
  link: field.text(300),
})

const isDay = (line: Typed) => ['onDay', 'startMinute', 'endMinute'].some((name) => line[name]?.[0]?.trim())

/** The days as written; a day that ends before it begins is told beside its end. */
export function readDays(typed: Typed): ReadRows<DayLine> {
  const read = readRows(typed, dayForm, names, isDay)
  const backward = read.rows
    .filter(({ value }) => value.endMinute <= value.startMinute)
    .map(({ number }) => ({ field: `endMinute-${number}`, code: 'end-before-start' as const }))
  return { ...read, problems: [...read.problems, ...backward] }
}

export const typedFromDays = (days: readonly CourseDay[], tenantId: string, keys: Keys): Typed =>
  typedFromRows(
    days.map((day) => ({
      id: [day.id],
      onDay: [day.onDay],
      startMinute: [formatMinute(day.startMinute)],
      endMinute: [formatMinute(day.endMinute)],
      mode: [day.mode],
      place: [day.place],
      link: day.linkSealed ? [keys.open(tenantId, day.linkSealed)] : [],
    })),
  )

export const linesShown = (typed: Typed, more: number): number[] => {
  const last = Math.max(0, ...numbersIn(typed).filter((n) => typed[`onDay-${n}`]?.[0]))
  return Array.from({ length: last + more }, (_, at) => at + 1)
}
