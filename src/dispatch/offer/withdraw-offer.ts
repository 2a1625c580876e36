import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { tellPeople } from '../mail/tell.ts'
import { findRequest } from '../request/store.ts'
import { offerState } from './rules.ts'
import { findOffer, insertWithdrawals, listOffersOfRequest, lockPerson, type Offer } from './store.ts'

export type Withdrawn = { withdrawn: true } | { refused: { because: 'unknown' | 'already-answered' } }

/** Takes an offer back before it is answered. Taking it back twice is taking it back once. */
export async function withdrawOffer(tx: Tx, moment: Moment, offerId: string): Promise<Withdrawn> {
  const seen = await findOffer(tx, moment, offerId)
  if (!seen) return { refused: { because: 'unknown' } }
  await lockPerson(tx, moment, seen.personId)
  const offer = await findOffer(tx, moment, offerId)
  if (!offer) return { refused: { because: 'unknown' } }
  const state = offerState(offer, moment.now)
  if (state === 'accepted' || state === 'declined') return { refused: { because: 'already-answered' } }
  if (state === 'waiting') await takeBack(tx, moment, [offer])
  return { withdrawn: true }
}

/** Takes back every waiting offer of a request that `which` names. */
export async function withdrawWaitingOffers(
  tx: Tx,
  moment: Moment,
  requestId: string,
  which: (offer: Offer) => boolean = () => true,
): Promise<void> {
  const offers = await listOffersOfRequest(tx, moment, requestId)
  await takeBack(
    tx,
    moment,
    offers.filter((offer) => offerState(offer, moment.now) === 'waiting' && which(offer)),
  )
}

async function takeBack(tx: Tx, moment: Moment, offers: readonly Offer[]): Promise<void> {
  await insertWithdrawals(
    tx,
    moment,
    offers.map((offer) => offer.id),
  )
  for (const { requestId, personId, onDay, startMinute, endMinute } of offers) {
    const request = await findRequest(tx, moment, requestId)
    const facts = { onDay, startMinute, endMinute, placeName: request?.place_name ?? '' }
    await tellPeople(tx, moment, [personId], 'offer-withdrawn', facts)
    await record(tx, moment, { verb: 'withdraw-offer', subjectKind: 'request', subjectId: requestId, personId })
  }
}
