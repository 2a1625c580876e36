import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

export interface RunCounts {
  applied: number
  waiting: number
  accepted: number
  completed: number
}

/** For each course how many applied, wait, take part and completed; no person. */
export async function countsOfRuns(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  runIds: readonly string[],
): Promise<Map<string, RunCounts>> {
  if (runIds.length === 0) return new Map()
  const { rows } = await sql<RunCounts & { id: string }>`
    select run.id,
      (select count(*)::int from course_application a where a.tenant_id = run.tenant_id and a.run_id = run.id) as applied,
      (select count(*)::int from course_application a
        cross join lateral (select d.decision from course_application_decision d
          where d.tenant_id = a.tenant_id and d.application_id = a.id order by d.decided_at desc, d.id limit 1) as last
        where a.tenant_id = run.tenant_id and a.run_id = run.id and last.decision = 'waiting') as waiting,
      (select count(*)::int from participant p
        where p.tenant_id = run.tenant_id and p.run_id = run.id and p.ended_at is null) as accepted,
      (select count(*)::int from completion c where c.tenant_id = run.tenant_id and c.run_id = run.id) as completed
      from course_run as run
     where run.tenant_id = ${tenantId} and run.id in (${sql.join([...runIds])})`.execute(tx)
  return new Map(rows.map(({ id, ...counts }) => [id, counts]))
}
