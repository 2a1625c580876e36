import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

type Place = Pick<Moment, 'tenantId'>

/**
 * Says, in the transaction of the change itself, that something public is different from now on: pages kept in memory
 * from before are never shown again. Every verb that changes what visitors see calls it.
 */
export async function publicHasChanged(tx: Tx, { tenantId, now }: Pick<Moment, 'tenantId' | 'now'>): Promise<void> {
  await sql`
    insert into portal_stamp (tenant_id, changed_at) values (${tenantId}, ${now})
    on conflict (tenant_id) do update set number = portal_stamp.number + 1, changed_at = excluded.changed_at`.execute(
    tx,
  )
}

/** The number of the newest change; 0 before the first. */
export async function readStamp(tx: Tx, { tenantId }: Place): Promise<number> {
  const row = await tx
    .selectFrom('portal_stamp')
    .select('portal_stamp.number')
    .where('portal_stamp.tenant_id', '=', tenantId)
    .executeTakeFirst()
  return Number(row?.number ?? 0)
}
