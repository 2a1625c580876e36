import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** The code under which this municipality's public pages stand. */
export async function codeOfPlace(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>): Promise<string> {
  const row = await tx
    .selectFrom('tenant')
    .select('tenant.code')
    .where('tenant.id', '=', tenantId)
    .executeTakeFirstOrThrow()
  return row.code
}
