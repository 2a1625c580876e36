import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { CourseKind } from '../rules.ts'
import type { PlannedYear } from './rules.ts'

type Place = Pick<Moment, 'tenantId'>

/** A line of the yearly plan with what was last decided for each year. */
export interface PlannedCourse {
  id: string
  courseKind: CourseKind
  nameJa: string
  nameEn: string
  years: PlannedYear[]
}

export async function listPlannedCourses(tx: Tx, { tenantId }: Place): Promise<PlannedCourse[]> {
  const { rows } = await sql<PlannedCourse>`
    select line.id, line.course_kind as "courseKind", line.name_ja as "nameJa", line.name_en as "nameEn",
           coalesce((select jsonb_agg(jsonb_build_object('fiscalYear', last.fiscal_year, 'state', last.state,
                       'completersWanted', last.completers_wanted) order by last.fiscal_year)
              from (select distinct on (y.fiscal_year) y.* from planned_course_year y
                     where y.tenant_id = line.tenant_id and y.planned_course_id = line.id
                     order by y.fiscal_year, y.decided_at desc, y.id) as last), '[]') as years
      from planned_course as line
     where line.tenant_id = ${tenantId} and line.removed_at is null
     order by line.position, line.name_ja, line.id`.execute(tx)
  return rows
}
