import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Scope } from '../candidates/candidates.queries.ts'
import { acceptOffer } from '../offer/accept-offer.ts'
import type { AcceptRefusal } from '../offer/rules.ts'
import { type SendRefusal, sendOffers } from '../offer/send-offers.ts'
import { findVisit } from '../visit/store.ts'
import { stepInExpiry } from './expiry.ts'

export interface StepInAsking {
  visitId: string
  personId: string
  /** The person has already said yes by telephone. */
  saidYes: boolean
  scope: Scope
}

export type StepInRefusal = SendRefusal | AcceptRefusal

/** Offers a place of this visit with a short expiry; who said yes by telephone takes it at once. */
export async function askToStepIn(
  tx: Tx,
  moment: Moment,
  { visitId, personId, saidYes, scope }: StepInAsking,
): Promise<{ asked: true } | { refused: StepInRefusal }> {
  const visit = await findVisit(tx, moment, visitId)
  if (!visit) return { refused: { because: 'unknown' } }
  const sent = await sendOffers(tx, moment, {
    requestId: visit.requestId,
    slotId: visit.slotId,
    personIds: [personId],
    part: 'supporter',
    expiresAt: await stepInExpiry(tx, moment, visit),
    seenVersion: null,
    scope,
    knowing: saidYes ? [personId] : [],
  })
  if ('refused' in sent) return sent
  if (!saidYes) return { asked: true }
  const accepted = await acceptOffer(tx, moment, sent.sent[0] ?? '', 'phone')
  return 'refused' in accepted ? accepted : { asked: true }
}
