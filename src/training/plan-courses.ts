import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { CourseKind } from './rules.ts'

export type PlannedState = 'held' | 'new' | 'not-held'

export interface PlannedCourse {
  courseKind: CourseKind
  nameJa: string
  nameEn: string
  /** By fiscal year; a year that is not here is not decided. */
  years: Readonly<Record<number, PlannedState>>
}

/** The yearly plan of courses in its order, with what each year's newest decision says. */
export async function listPlannedCourses(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
): Promise<(PlannedCourse & { id: string })[]> {
  const courses = await tx
    .selectFrom('planned_course')
    .selectAll()
    .where('planned_course.tenant_id', '=', tenantId)
    .where('planned_course.removed_at', 'is', null)
    .orderBy('planned_course.position')
    .orderBy('planned_course.name_ja')
    .execute()
  const years = await tx
    .selectFrom('planned_course_year')
    .select(['planned_course_id', 'fiscal_year', 'state'])
    .where('planned_course_year.tenant_id', '=', tenantId)
    .orderBy('planned_course_year.decided_at')
    .execute()
  const byCourse = Map.groupBy(years, (year) => year.planned_course_id)
  return courses.map((course) => ({
    id: course.id,
    courseKind: course.course_kind,
    nameJa: course.name_ja,
    nameEn: course.name_en,
    years: Object.fromEntries((byCourse.get(course.id) ?? []).map((year) => [year.fiscal_year, year.state])),
  }))
}

/** Takes published plans of courses in: a course of a name that is there gets the years said of it. */
export async function planCourses(tx: Tx, moment: Moment, courses: readonly PlannedCourse[]): Promise<void> {
  const there = new Map((await listPlannedCourses(tx, moment)).map(({ nameJa, id }) => [nameJa, id]))
  for (const course of courses) {
    const id = there.get(course.nameJa) ?? (await insertCourse(tx, moment, course, there.size + 1))
    there.set(course.nameJa, id)
    const rows = Object.entries(course.years).map(([year, state]) => ({
      tenant_id: moment.tenantId,
      planned_course_id: id,
      fiscal_year: Number(year),
      state,
      completers_wanted: null,
      decided_at: moment.now,
      decided_by: moment.actorId,
    }))
    if (rows.length > 0) await tx.insertInto('planned_course_year').values(rows).execute()
  }
}

async function insertCourse(tx: Tx, { tenantId }: Moment, course: PlannedCourse, position: number): Promise<string> {
  const { courseKind, nameJa, nameEn } = course
  const columns = { tenant_id: tenantId, course_kind: courseKind, name_ja: nameJa, name_en: nameEn, position }
  const row = await tx.insertInto('planned_course').values(columns).returning('id').executeTakeFirstOrThrow()
  return row.id
}
