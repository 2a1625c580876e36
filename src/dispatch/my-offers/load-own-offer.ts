import { getOrganisationName } from '#organisations/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { getSupporterFacts, vocabularyWithReadings } from '#register/index.ts'
import { offerState, whyNotOffered } from '../offer/rules.ts'
import { findOffer } from '../offer/store.ts'
import { findReceivedRequest } from '../request/find-request.ts'
import { knowForRequest } from '../request/known.ts'
import { listSeatsOnSlot } from '../seat/store.ts'
import { findStanding } from '../standing/find-standing.ts'
import { whyAsked } from './why-asked.ts'

export type LoadedOffer = NonNullable<Awaited<ReturnType<typeof loadOwnOffer>>>

/** An offer with all one needs to decide. Null for an offer to somebody else, as if it did not exist. */
export async function loadOwnOffer(tx: Tx, moment: Moment, personId: string, id: string, language: Language) {
  const offer = await findOffer(tx, moment, id)
  if (!offer || offer.personId !== personId) return null
  const request = await findReceivedRequest(tx, moment, offer.requestId)
  const facts = await getSupporterFacts(tx, moment, personId)
  if (!request) return null
  const standing = await findStanding(tx, moment, offer.requestId)
  const { slotId, onDay, startMinute, endMinute } = offer
  const others = (await listSeatsOnSlot(tx, moment, slotId)).filter(
    (seat) => seat.part === 'supporter' && seat.person_id !== personId,
  ).length
  const slot = { id: slotId, onDay, startMinute, endMinute }
  const state = offerState(offer, moment.now)
  return {
    offer,
    state,
    /** What fits the own wishes, while an answer is awaited. */
    fits: facts && state === 'waiting' ? await whyAsked(tx, moment, facts, { requestId: request.id, slot }) : null,
    /** Why an answer is not needed any more, although the offer still waits. */
    over: whyNotOffered(standing, slot, moment.now),
    isFilled: offer.part === 'supporter' && others >= request.peopleWanted,
    others,
    request,
    hostName: await getOrganisationName(tx, moment, request.organisationId),
    followUpNeed: facts?.wish.followUpNeed ?? null,
    visitId: standing.visit?.slotId === slotId ? standing.visit.id : null,
    known: { ...(await knowForRequest(tx, moment, language)), v: vocabularyWithReadings(language) },
  }
}
