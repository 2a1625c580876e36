import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { CourseKind } from '../rules.ts'
import { type PlanLine, planCourses } from './plan-courses.ts'
import type { PlanState } from './rules.ts'
import { listPlannedCourses, type PlannedCourse } from './store.ts'

export interface PublishedCourse {
  courseKind: CourseKind
  nameJa: string
  nameEn: string
  /** By fiscal year; a year that is not here is not decided. */
  years: Readonly<Record<number, PlanState>>
}

/** Takes a published plan of courses in beside what is planned: a course of a name that is there gets its years. */
export async function takePublishedPlan(tx: Tx, moment: Moment, courses: readonly PublishedCourse[]): Promise<void> {
  const there = await listPlannedCourses(tx, moment)
  const published = new Map(courses.map((course) => [course.nameJa, course]))
  const kept = there.map((line) => ({ ...line, years: merged(line, published.get(line.nameJa)) }))
  const names = new Set(there.map(({ nameJa }) => nameJa))
  const added = [...published.values()]
    .filter(({ nameJa }) => !names.has(nameJa))
    .map((course): PlanLine => ({ ...course, id: null, years: merged(null, course) }))
  await planCourses(tx, moment, [...kept, ...added])
}

/** How many are hoped to complete is not published; where it is known it stays. */
function merged(line: PlannedCourse | null, course: PublishedCourse | undefined): PlannedCourse['years'] {
  const known = new Map((line?.years ?? []).map((year) => [year.fiscalYear, year]))
  for (const [year, state] of Object.entries(course?.years ?? {})) {
    const fiscalYear = Number(year)
    known.set(fiscalYear, { fiscalYear, state, completersWanted: known.get(fiscalYear)?.completersWanted ?? null })
  }
  return [...known.values()]
}
