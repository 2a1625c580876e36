import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { CourseKind } from '../rules.ts'
import type { PlannedYear } from './rules.ts'
import { listPlannedCourses, type PlannedCourse } from './store.ts'

export interface PlanLine {
  id: string | null
  courseKind: CourseKind
  nameJa: string
  nameEn: string
  years: PlannedYear[]
}

/** Puts the plan as it was written. A line that is gone keeps its years on record; what changed is a new row. */
export async function planCourses(tx: Tx, moment: Moment, lines: readonly PlanLine[]): Promise<void> {
  const known = new Map((await listPlannedCourses(tx, moment)).map((line) => [line.id, line]))
  const kept = new Set(lines.flatMap(({ id }) => (id ? [id] : [])))
  for (const id of known.keys()) if (!kept.has(id)) await remove(tx, moment, id)
  for (const [at, line] of lines.entries()) {
    const before = line.id ? known.get(line.id) : undefined
    const id = await putLine(tx, moment, line, before, at + 1)
    for (const year of line.years) await decide(tx, moment, id, year, before)
  }
  await record(tx, moment, { verb: 'plan-course', subjectKind: 'planned_course', subjectId: null })
}

async function putLine(tx: Tx, moment: Moment, line: PlanLine, before: PlannedCourse | undefined, position: number) {
  const columns = { course_kind: line.courseKind, name_ja: line.nameJa, name_en: line.nameEn, position }
  if (before) {
    await tx
      .updateTable('planned_course')
      .set(columns)
      .where('planned_course.tenant_id', '=', moment.tenantId)
      .where('planned_course.id', '=', before.id)
      .execute()
    return before.id
  }
  const inserted = await tx
    .insertInto('planned_course')
    .values({ tenant_id: moment.tenantId, ...columns })
    .returning('planned_course.id')
    .executeTakeFirstOrThrow()
  return inserted.id
}

/** Only what differs from before is decided anew. */
async function decide(tx: Tx, moment: Moment, id: string, year: PlannedYear, before?: PlannedCourse): Promise<void> {
  const last = before?.years.find(({ fiscalYear }) => fiscalYear === year.fiscalYear)
  const state = year.state ?? (last ? 'not-held' : null)
  if (state === null) return
  if (last?.state === state && last.completersWanted === year.completersWanted) return
  await tx
    .insertInto('planned_course_year')
    .values({
      tenant_id: moment.tenantId,
      planned_course_id: id,
      fiscal_year: year.fiscalYear,
      state,
      completers_wanted: year.completersWanted,
      decided_at: moment.now,
      decided_by: moment.actorId,
    })
    .execute()
}

async function remove(tx: Tx, { tenantId, now }: Moment, id: string): Promise<void> {
  await tx
    .updateTable('planned_course')
    .set({ removed_at: now })
    .where('planned_course.tenant_id', '=', tenantId)
    .where('planned_course.id', '=', id)
    .execute()
}
