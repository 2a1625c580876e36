import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { AnswerChannel } from './accept-offer.ts'
import { offerState } from './rules.ts'
import { findOffer, insertAnswer, lockPerson } from './store.ts'

export type Declined = { declined: true } | { refused: { because: 'unknown' | 'already-accepted' } }

/**
 * Passing on an offer: no reason is asked, nothing is lowered, nothing is counted. `words` are for the coordinator, if
 * the person wants to leave some. An offer that has ended or was taken back needs no answer any more.
 */
export async function declineOffer(
  tx: Tx,
  moment: Moment,
  offerId: string,
  { channel = 'online', words = '' }: { channel?: AnswerChannel; words?: string } = {},
): Promise<Declined> {
  const seen = await findOffer(tx, moment, offerId)
  if (!seen) return { refused: { because: 'unknown' } }
  await lockPerson(tx, moment, seen.personId)
  const offer = await findOffer(tx, moment, offerId)
  if (!offer) return { refused: { because: 'unknown' } }
  const state = offerState(offer, moment.now)
  if (state === 'accepted') return { refused: { because: 'already-accepted' } }
  if (state !== 'waiting') return { declined: true }
  await insertAnswer(tx, {
    tenant_id: moment.tenantId,
    offer_id: offer.id,
    answer: 'declined',
    answered_at: moment.now,
    answered_by: moment.actorId,
    channel,
    words_sealed: words ? moment.keys.seal(moment.tenantId, words) : null,
  })
  const { requestId, personId } = offer
  await record(tx, moment, { verb: 'decline-offer', subjectKind: 'request', subjectId: requestId, personId, channel })
  return { declined: true }
}
