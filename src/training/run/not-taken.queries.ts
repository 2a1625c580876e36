import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** Units of a course with participants whose attendance nobody has taken. */
export async function listUnitsNotTaken(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, runId: string) {
  const { rows } = await sql<{ number: number; titleJa: string; titleEn: string }>`
    select unit.number, unit.title_ja as "titleJa", unit.title_en as "titleEn" from run_unit as unit
     where unit.tenant_id = ${tenantId} and unit.run_id = ${runId}
       and exists (select from participant p where p.tenant_id = unit.tenant_id and p.run_id = unit.run_id
                      and p.ended_at is null and (unit.track = 'both' or unit.track = p.track))
       and not exists (select from attendance_taken t where t.tenant_id = unit.tenant_id and t.unit_id = unit.id)
     order by unit.position, unit.id`.execute(tx)
  return rows
}
