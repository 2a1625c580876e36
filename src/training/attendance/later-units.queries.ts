import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

export interface LaterUnit {
  id: string
  title: string
  runName: string
  onDay: string
}

/** Units of the same name in other courses that are still to come: where something missed can be made up. */
export async function listLaterUnits(
  tx: Tx,
  { tenantId, today }: Pick<Moment, 'tenantId' | 'today'>,
  runId: string,
): Promise<(LaterUnit & { madeUpFor: string })[]> {
  const { rows } = await sql<LaterUnit & { madeUpFor: string }>`
    select later.id, later.title_ja as title, run.name_ja as "runName", day.on_day as "onDay", unit.id as "madeUpFor"
      from run_unit as unit
      join course_run as own on own.tenant_id = unit.tenant_id and own.id = unit.run_id
      join course_run as run on run.tenant_id = own.tenant_id and run.course_kind = own.course_kind and run.id <> own.id
      join run_unit as later on later.tenant_id = run.tenant_id and later.run_id = run.id
        and later.number = unit.number and later.title_ja = unit.title_ja
      join run_session as day on day.tenant_id = later.tenant_id and day.id = later.session_id
     where unit.tenant_id = ${tenantId} and unit.run_id = ${runId} and day.on_day >= ${today}
       and not exists (select from course_run_step s where s.tenant_id = run.tenant_id and s.run_id = run.id
                          and s.step = 'called-off' and s.taken_back_at is null)
     order by day.on_day, later.position, later.id`.execute(tx)
  return rows
}
