import { z } from 'zod'
import { formatMinute } from '#platform/calendar.ts'
import { field } from '#platform/web/fields.ts'
import type { Typed } from '#platform/web/form.ts'
import type { CourseDay } from '../days/store.ts'
import { numbersIn, type ReadRows, readRows, typedFromRows } from '../read-rows.ts'
import type { UnitLine } from './set-units.ts'
import type { RunUnit } from './store.ts'

const names = ['id', 'number', 'titleJa', 'titleEn', 'kind', 'track', 'session', 'startMinute', 'minutes'] as const

const unitForm = z
  .object({
    id: field.idOrNone(),
    number: field.number(1, 999),
    titleJa: field.requiredText(100),
    titleEn: field.text(150),
    kind: field.choice(['content', 'exercise']),
    track: field.choice(['both', 'peer', 'employer']),
    session: field.idOrNone(),
    startMinute: field.minuteOrNone(),
    minutes: field.numberOrNone(1, 1440),
  })
  .transform(({ session, ...line }) => ({ ...line, sessionId: session }))

const isUnit = (line: Typed) => ['titleJa', 'titleEn', 'minutes'].some((name) => line[name]?.[0]?.trim())

export const fillForm = z.object({ breakMinutes: field.number(0, 240), even: field.yes() })

/** The units as written; a day that is not one of this course’s, and a time outside of its day, are told. */
export function readUnitLines(typed: Typed, days: readonly CourseDay[]): ReadRows<UnitLine> & { outside: number[] } {
  const read = readRows(typed, unitForm, names, isUnit)
  const unknown = read.rows
    .filter(({ value }) => value.sessionId !== null && !days.some(({ id }) => id === value.sessionId))
    .map(({ number }) => ({ field: `session-${number}`, code: 'not-a-choice' as const }))
  const outside = read.rows.filter(({ value }) => isOutside(value, days)).map(({ number }) => number)
  return { rows: read.rows, problems: [...read.problems, ...unknown], outside }
}

function isOutside({ sessionId, startMinute, minutes }: UnitLine, days: readonly CourseDay[]): boolean {
  const day = days.find(({ id }) => id === sessionId)
  if (!day || startMinute === null) return false
  return startMinute < day.startMinute || startMinute + (minutes ?? 0) > day.endMinute
}

export const typedFromUnits = (units: readonly RunUnit[]): Typed =>
  typedFromRows(
    units.map((unit) => ({
      id: [unit.id],
      number: [String(unit.number)],
      titleJa: [unit.titleJa],
      titleEn: [unit.titleEn],
      kind: [unit.kind],
      track: [unit.track],
      session: unit.sessionId ? [unit.sessionId] : [],
      startMinute: unit.startMinute === null ? [] : [formatMinute(unit.startMinute)],
      minutes: unit.minutes === null ? [] : [String(unit.minutes)],
    })),
  )

export const unitLinesShown = (typed: Typed): number[] => {
  const last = Math.max(0, ...numbersIn(typed).filter((n) => typed[`titleJa-${n}`]?.[0]))
  return Array.from({ length: last + 2 }, (_, at) => at + 1)
}
