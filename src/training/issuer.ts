import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { phrase } from '#platform/document/build.ts'
import type { Phrase } from '#platform/document/model.ts'

/** The body that issues a document: the municipality by its name. */
export async function issuerOf(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>): Promise<Phrase> {
  const row = await tx
    .selectFrom('tenant')
    .select(['tenant.name_ja', 'tenant.name_en'])
    .where('tenant.id', '=', tenantId)
    .executeTakeFirstOrThrow()
  return phrase(row.name_ja, row.name_en || row.name_ja)
}
