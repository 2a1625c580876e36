import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { CertificateTable } from '../tables.ts'

/** Whoever issues waits here for whoever issues for the same completion. */
export async function lockCompletion(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, id: string): Promise<void> {
  await tx
    .selectFrom('completion')
    .select('completion.id')
    .where('completion.tenant_id', '=', tenantId)
    .where('completion.id', '=', id)
    .forUpdate()
    .execute()
}

export async function insertCertificate(tx: Tx, row: Insertable<CertificateTable>): Promise<string> {
  const inserted = await tx.insertInto('certificate').values(row).returning('certificate.id').executeTakeFirstOrThrow()
  return inserted.id
}

export async function insertRevocation(tx: Tx, moment: Moment, certificateId: string, why: string): Promise<void> {
  await tx
    .insertInto('certificate_revocation')
    .values({
      tenant_id: moment.tenantId,
      certificate_id: certificateId,
      revoked_on: moment.today,
      why_sealed: why ? moment.keys.seal(moment.tenantId, why) : null,
      revoked_at: moment.now,
      revoked_by: moment.actorId,
    })
    .onConflict((there) => there.doNothing())
    .execute()
}
