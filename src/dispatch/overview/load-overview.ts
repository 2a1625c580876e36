import { getOrganisationName } from '#organisations/index.ts'
import { listPersonNames } from '#people/index.ts'
import { recordLook } from '#platform/audit/record.ts'
import type { Actor } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listSlotFacts } from '../facts/request-facts.ts'
import { listInCharge } from '../in-charge.ts'
import { offerState } from '../offer/rules.ts'
import { listOffersOfRequest, type Offer } from '../offer/store.ts'
import { findPriority } from '../priority/store.ts'
import { findReceivedRequest } from '../request/find-request.ts'
import { listProgress, type ProgressVisit } from '../request/progress.queries.ts'
import { requestStage } from '../request/stage.ts'
import { findRequest } from '../request/store.ts'
import type { OfferState, SlotFacts } from '../rules/given.ts'
import { listSeatsOfRequest } from '../seat/store.ts'
import type { DateProgress } from './next-step.ts'
import { listHistory, listReachableByMail } from './overview.queries.ts'

export interface ShownOffer extends Offer {
  state: OfferState
  /** Null for somebody of another contract, of whom nothing else is told either. */
  name: string | null
  /** Accepted, but the person does not go any more; why is nobody's business. */
  steppedOut: boolean
  words: string
  byMail: boolean
}

export type Overview = NonNullable<Awaited<ReturnType<typeof loadOverview>>>

/** Everything about one request. Whose names are shown is recorded. */
export async function loadOverview(tx: Tx, moment: Moment, coordinator: Actor, id: string) {
  const row = await findRequest(tx, moment, id)
  const received = row && (await findReceivedRequest(tx, moment, id))
  const progress = (await listProgress(tx, moment, [id])).get(id)
  if (!row || !received || !progress) return null
  const visits: readonly ProgressVisit[] = progress.visits
  const slots = await listSlotFacts(tx, moment, id)
  const offers = await listShownOffers(tx, moment, coordinator, id)
  return {
    received,
    version: row.version,
    priority: await findPriority(tx, moment, id),
    hostName: await getOrganisationName(tx, moment, row.organisation_id),
    stage: requestStage(progress, moment.today),
    visits,
    slots,
    dates: slots.map((slot) => dateProgress(slot, offers)),
    offers,
    history: await listHistory(tx, moment, [id, ...visits.map((visit) => visit.id)]),
  }
}

async function listShownOffers(tx: Tx, moment: Moment, coordinator: Actor, requestId: string): Promise<ShownOffer[]> {
  const offers = await listOffersOfRequest(tx, moment, requestId)
  const everybody = [...new Set(offers.map((offer) => offer.personId))]
  const theirs = await listInCharge(tx, moment, coordinator, everybody)
  const personIds = [...theirs]
  const names = await listPersonNames(tx, moment, personIds)
  const seats = await listSeatsOfRequest(tx, moment, requestId)
  const byMail = await listReachableByMail(tx, moment, personIds)
  await recordLook(tx, moment, personIds, 'request')
  return offers.map((offer) => ({
    ...offer,
    state: offerState(offer, moment.now),
    name: theirs.has(offer.personId) ? (names.get(offer.personId)?.name ?? '') : null,
    steppedOut: offer.answer === 'accepted' && !seats.some((seat) => seat.offer_id === offer.id),
    words: offer.wordsSealed && theirs.has(offer.personId) ? moment.keys.open(moment.tenantId, offer.wordsSealed) : '',
    byMail: byMail.has(offer.personId),
  }))
}

function dateProgress(slot: SlotFacts, offers: readonly ShownOffer[]): DateProgress {
  const here = offers.filter((offer) => offer.slotId === slot.id)
  const going = here.filter((offer) => offer.state === 'accepted' && !offer.steppedOut)
  return {
    slotId: slot.id,
    onDay: slot.onDay,
    going: going.filter((offer) => offer.part === 'supporter').length,
    deputies: going.filter((offer) => offer.part === 'deputy').length,
    waiting: here.filter((offer) => offer.state === 'waiting').length,
  }
}
