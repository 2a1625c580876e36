import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import type { Typed } from '#platform/web/form.ts'
import { labelsOfRows, numbersIn, type ReadRows, readRows, typedFromRows } from '../read-rows.ts'
import { courseKinds } from '../rules.ts'
import type { CurriculumDetails } from './make-curriculum.ts'
import type { Unit } from './rules.ts'
import type { Curriculum } from './store.ts'
import type { Words } from './words.ts'

export const curriculumForm = z.object({
  courseKind: field.choice(courseKinds),
  nameJa: field.requiredText(100),
  nameEn: field.text(150),
  days: field.numberOrNone(1, 60),
  totalMinutes: field.numberOrNone(1, 100_000),
  requiresKind: field.choiceOrNone(courseKinds),
  validFrom: field.day(),
  source: field.text(300),
})

const unitNames = ['number', 'titleJa', 'titleEn', 'kind', 'track', 'minutes', 'day'] as const

const unitForm = z.object({
  number: field.number(1, 999),
  titleJa: field.requiredText(100),
  titleEn: field.text(150),
  kind: field.choice(['content', 'exercise']),
  track: field.choice(['both', 'peer', 'employer']),
  minutes: field.numberOrNone(1, 10_000),
  day: field.numberOrNone(1, 60),
})

/** A line with a title, in either language, or with minutes is a unit; the rest of a line stands there beforehand. */
const isUnit = (line: Typed) => ['titleJa', 'titleEn', 'minutes'].some((name) => line[name]?.[0]?.trim())

export const readUnits = (typed: Typed): ReadRows<Unit> => readRows(typed, unitForm, unitNames, isUnit)

export const labelsOf = (w: Words, typed: Typed): Record<string, string> => ({
  ...w.label,
  ...labelsOfRows(w.unitLabel, numbersIn(typed), w.line),
})

export const detailsOf = (value: z.infer<typeof curriculumForm>): CurriculumDetails => value

export const typedFrom = (curriculum: Curriculum, units: readonly Unit[]): Typed => ({
  courseKind: [curriculum.courseKind],
  nameJa: [curriculum.nameJa],
  nameEn: [curriculum.nameEn],
  days: textOf(curriculum.days),
  totalMinutes: textOf(curriculum.totalMinutes),
  requiresKind: curriculum.requiresKind ? [curriculum.requiresKind] : [],
  validFrom: [curriculum.validFrom],
  source: [curriculum.source],
  ...typedFromRows(
    units.map((unit) => ({
      number: [String(unit.number)],
      titleJa: [unit.titleJa],
      titleEn: [unit.titleEn],
      kind: [unit.kind],
      track: [unit.track],
      minutes: textOf(unit.minutes),
      day: textOf(unit.day),
    })),
  ),
})

const textOf = (value: number | null) => (value === null ? [] : [String(value)])

/** So many lines are shown: those that hold something, and some to write into. */
export const linesShown = (typed: Typed): number[] => {
  const used = numbersIn(typed).filter((number) =>
    isUnit(Object.fromEntries(unitNames.map((name) => [name, typed[`${name}-${number}`] ?? []]))),
  )
  const last = Math.max(0, ...used)
  return Array.from({ length: last + (last === 0 ? 8 : 3) }, (_, at) => at + 1)
}
