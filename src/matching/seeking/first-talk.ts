import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** The day of the first talk stands with the wish, so that it counts also after everything said is deleted. */
export async function keepFirstTalk(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  seekingId: string,
  heldOn: string,
): Promise<void> {
  await tx
    .updateTable('seeking')
    .set({ first_talked_on: sql`least(first_talked_on, ${heldOn}::date)` })
    .where('seeking.tenant_id', '=', tenantId)
    .where('seeking.id', '=', seekingId)
    .execute()
}
