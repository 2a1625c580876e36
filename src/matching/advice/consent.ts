import type { Tx } from '#platform/database/db.ts'
import type { MatchChannel } from '../vocabulary.ts'
import { type Acting, kept } from './kept.ts'

export interface Consent {
  onDay: string
  channel: MatchChannel
}

/** The one who asked agrees that it is passed on to others, or takes that back; told to the adviser, it says how and when. */
export async function sayConsent(tx: Tx, moment: Acting, id: string, consent: Consent | null): Promise<void> {
  await tx
    .updateTable('peer_consultation')
    .set({
      consent_on: consent?.onDay ?? null,
      consent_channel: consent?.channel ?? null,
      consent_by: consent ? moment.actorId : null,
    })
    .where('peer_consultation.tenant_id', '=', moment.tenantId)
    .where('peer_consultation.id', '=', id)
    .where('peer_consultation.closed_at', 'is', null)
    .execute()
  await kept(tx, moment, 'consent-advice', id)
}
