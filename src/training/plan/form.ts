import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import type { Typed } from '#platform/web/form.ts'
import { numbersIn, type ReadRows, readRows, typedFromRows } from '../read-rows.ts'
import { courseKinds } from '../rules.ts'
import type { PlanLine } from './plan-courses.ts'
import { planStates, planYears } from './rules.ts'
import type { PlannedCourse } from './store.ts'

const isLine = (line: Typed) => Boolean(line.nameJa?.[0]?.trim())

/** Lines of the plan over the years shown: `state2026-1`, `wanted2026-1` … */
export function readPlan(typed: Typed, first: number): ReadRows<PlanLine> {
  const years = planYears(first)
  const yearly = years.flatMap((year) => [
    [`state${year}`, field.choiceOrNone(planStates)],
    [`wanted${year}`, field.numberOrNone(0, 100_000)],
  ])
  const form = z
    .looseObject({
      id: field.idOrNone(),
      courseKind: field.choice(courseKinds),
      nameJa: field.requiredText(100),
      nameEn: field.text(150),
      ...Object.fromEntries(yearly),
    })
    .transform((line): PlanLine => {
      const said = line as Record<string, never>
      return {
        id: said.id ?? null,
        courseKind: courseKinds.find((kind) => kind === line.courseKind) ?? 'other',
        nameJa: said.nameJa ?? '',
        nameEn: said.nameEn ?? '',
        years: years.map((fiscalYear) => ({
          fiscalYear,
          state: said[`state${fiscalYear}`] ?? null,
          completersWanted: said[`wanted${fiscalYear}`] ?? null,
        })),
      }
    })
  const names = ['id', 'courseKind', 'nameJa', 'nameEn', ...yearly.map(([name]) => String(name))]
  return readRows(typed, form, names, isLine)
}

export const typedFromPlan = (lines: readonly PlannedCourse[]): Typed =>
  typedFromRows(
    lines.map((line) => ({
      id: [line.id],
      courseKind: [line.courseKind],
      nameJa: [line.nameJa],
      nameEn: [line.nameEn],
      ...Object.fromEntries(
        line.years.flatMap(({ fiscalYear, state, completersWanted }) => [
          [`state${fiscalYear}`, state === null || state === 'not-held' ? [] : [state]],
          [`wanted${fiscalYear}`, completersWanted === null ? [] : [String(completersWanted)]],
        ]),
      ),
    })),
  )

export const planLinesShown = (typed: Typed): number[] => {
  const last = Math.max(0, ...numbersIn(typed).filter((n) => typed[`nameJa-${n}`]?.[0]))
  return Array.from({ length: last + 2 }, (_, at) => at + 1)
}
