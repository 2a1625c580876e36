import type { Tx } from '#platform/database/db.ts'
import { type Acting, kept } from './kept.ts'

/** Somebody says that they can be asked, or no longer. */
export async function offerAdvice(
  tx: Tx,
  moment: Acting,
  personId: string | null,
  offered: { about: string } | null,
): Promise<void> {
  await tx
    .updateTable('peer_adviser')
    .set({ ended_at: moment.now })
    .where('peer_adviser.tenant_id', '=', moment.tenantId)
    .where('peer_adviser.account_id', '=', moment.actorId)
    .where('peer_adviser.ended_at', 'is', null)
    .execute()
  if (offered)
    await tx
      .insertInto('peer_adviser')
      .values({
        tenant_id: moment.tenantId,
        account_id: moment.actorId,
        person_id: personId,
        about_sealed: offered.about ? moment.keys.seal(moment.tenantId, offered.about) : null,
        said_at: moment.now,
      })
      .execute()
  await kept(tx, moment, 'offer-advice', null)
}
