import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** How many units a course has, for how many the time is settled, and how many teach. */
export async function countParts(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, runId: string) {
  const { rows } = await sql<{ count: number; timed: number; teachers: number }>`
    select (select count(*)::int from run_unit u where u.tenant_id = ${tenantId} and u.run_id = ${runId}) as count,
           (select count(*)::int from run_unit u where u.tenant_id = ${tenantId} and u.run_id = ${runId}
              and u.session_id is not null and u.start_minute is not null) as timed,
           (select count(*)::int from run_teacher t where t.tenant_id = ${tenantId} and t.run_id = ${runId}) as teachers`.execute(
    tx,
  )
  const { count = 0, timed = 0, teachers = 0 } = rows[0] ?? {}
  return { units: { count, timed }, teachers }
}
