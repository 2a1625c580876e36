import { z } from 'zod'
import type { Keys } from '#platform/auth/keys.ts'
import { field } from '#platform/web/fields.ts'
import type { Typed } from '#platform/web/form.ts'
import { numbersIn, readRows, typedFromRows } from '../read-rows.ts'
import type { Teacher } from './store.ts'

const names = ['id', 'part', 'name', 'organisation', 'role', 'shown', 'units'] as const

const teacherForm = z.object({
  id: field.idOrNone(),
  part: field.choice(['expert', 'active-peer']),
  name: field.text(60),
  organisation: field.text(100),
  role: field.text(60),
  shown: field.yes(),
  units: field.ids(),
})

const isTeacher = (line: Typed) => ['name', 'organisation', 'role'].some((name) => line[name]?.[0]?.trim())

export const readTeachers = (typed: Typed) => readRows(typed, teacherForm, names, isTeacher)

export const typedFromTeachers = (
  teachers: readonly Teacher[],
  units: ReadonlyMap<string, string[]>,
  tenantId: string,
  keys: Keys,
): Typed =>
  typedFromRows(
    teachers.map((teacher) => ({
      id: [teacher.id],
      part: [teacher.part],
      name: teacher.nameSealed ? [keys.open(tenantId, teacher.nameSealed)] : [],
      organisation: [teacher.organisation],
      role: [teacher.role],
      shown: teacher.shown ? ['yes'] : [],
      units: [...units].flatMap(([unit, ids]) => (ids.includes(teacher.id) ? [unit] : [])),
    })),
  )

export const teacherLinesShown = (typed: Typed): number[] => {
  const last = Math.max(0, ...numbersIn(typed).filter((n) => isTeacher(lineOf(typed, n))))
  return Array.from({ length: last + 2 }, (_, at) => at + 1)
}

const lineOf = (typed: Typed, n: number): Typed =>
  Object.fromEntries(names.map((name) => [name, typed[`${name}-${n}`] ?? []]))
