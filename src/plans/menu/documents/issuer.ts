import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Phrase } from '#platform/document/model.ts'

/** The body in whose name a document is made. */
export async function issuerOf(tx: Tx, { tenantId }: Moment): Promise<Phrase> {
  const row = await tx
    .selectFrom('tenant')
    .select(['tenant.name_ja', 'tenant.name_en'])
    .where('tenant.id', '=', tenantId)
    .executeTakeFirstOrThrow()
  return { ja: row.name_ja, en: row.name_en || row.name_ja }
}
