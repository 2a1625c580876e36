import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { getSupporterFacts } from '#register/index.ts'
import { listCommitments } from '../facts/commitments.queries.ts'
import { listGoers } from '../facts/goers.queries.ts'
import { listGround } from '../facts/ground.ts'
import { requestFacts } from '../facts/request-facts.ts'
import { lockRequest, type RequestRow } from '../request/store.ts'
import type { Reason } from '../rules/finding.ts'
import { noCommitments, type SlotFacts } from '../rules/given.ts'
import { againstAccepting } from '../rules/judge.ts'
import { insertSeat, listSeatsOnSlot, promoteSeat } from '../seat/store.ts'
import { findStanding } from '../standing/find-standing.ts'
import { type AcceptRefusal, type Standing, whyNotAccepted } from './rules.ts'
import { findOffer, insertAnswer, lockPerson, type Offer } from './store.ts'
import { tellOfNewSeat } from './tell-of-new-seat.ts'

export type AnswerChannel = 'online' | 'paper' | 'phone' | 'meeting'
export type Accepted = { accepted: true } | { refused: AcceptRefusal } | { refused: { because: 'unknown' } }

/**
 * Takes the place that was offered. Person and request are held until the transaction ends, everything that may have
 * changed since the offer was sent is asked again, and the database has the last word on two places at one time.
 * Accepting twice is accepting once.
 */
export async function acceptOffer(
  tx: Tx,
  moment: Moment,
  offerId: string,
  channel: AnswerChannel = 'online',
): Promise<Accepted> {
  const seen = await findOffer(tx, moment, offerId)
  if (!seen) return { refused: { because: 'unknown' } }
  await lockPerson(tx, moment, seen.personId)
  const request = await lockRequest(tx, moment, seen.requestId)
  const offer = await findOffer(tx, moment, offerId)
  if (!request || !offer) return { refused: { because: 'unknown' } }
  if (offer.answer === 'accepted') return { accepted: true }
  const standing = await findStanding(tx, moment, request.id)
  const refused = await whyNot(tx, moment, offer, request, standing)
  if (refused) return { refused }
  if (!(await takeSeat(tx, moment, offer, standing))) return { refused: { because: 'already-taken-at-that-time' } }
  await keepAnswer(tx, moment, offer, channel)
  if (standing.visit) await tellOfNewSeat(tx, moment, offer.personId, request, standing.visit.id)
  return { accepted: true }
}

async function whyNot(tx: Tx, moment: Moment, offer: Offer, request: RequestRow, standing: Standing) {
  const seats = await listSeatsOnSlot(tx, moment, offer.slotId)
  return whyNotAccepted(
    {
      offer,
      part: offer.part,
      standing,
      slot: slotOf(offer),
      othersGoing: seats.filter((seat) => seat.part === 'supporter' && seat.person_id !== offer.personId).length,
      peopleWanted: request.people_wanted,
      against: await askRules(tx, moment, offer, request),
    },
    moment.now,
  )
}

async function askRules(tx: Tx, moment: Moment, offer: Offer, request: RequestRow): Promise<Reason[]> {
  const person = await getSupporterFacts(tx, moment, offer.personId)
  if (!person) return [{ rule: 'not-enrolled', figures: {} }]
  const slot = slotOf(offer)
  const { personId } = offer
  const commitments = await listCommitments(tx, moment, { requestId: request.id, slots: [slot], personId })
  return againstAccepting({
    person,
    request: requestFacts(request),
    slot: { ...slot, goers: await listGoers(tx, moment, slot.id) },
    commitments: commitments.get(personId) ?? noCommitments,
    ground: await listGround(tx, moment),
  })
}

/** A deputy who now goes keeps the place already held. */
async function takeSeat(tx: Tx, moment: Moment, offer: Offer, { visit }: Standing): Promise<boolean> {
  const seats = await listSeatsOnSlot(tx, moment, offer.slotId)
  const held = seats.find((seat) => seat.person_id === offer.personId)
  if (held) {
    await promoteSeat(tx, moment, held.id, offer.id)
    return true
  }
  const seatId = await insertSeat(tx, {
    tenant_id: moment.tenantId,
    offer_id: offer.id,
    request_id: offer.requestId,
    visit_id: visit?.id ?? null,
    person_id: offer.personId,
    part: offer.part,
    on_day: offer.onDay,
    start_minute: offer.startMinute,
    end_minute: offer.endMinute,
    taken_at: moment.now,
  })
  return seatId !== null
}

async function keepAnswer(tx: Tx, moment: Moment, offer: Offer, channel: AnswerChannel): Promise<void> {
  await insertAnswer(tx, {
    tenant_id: moment.tenantId,
    offer_id: offer.id,
    answer: 'accepted',
    answered_at: moment.now,
    answered_by: moment.actorId,
    channel,
    words_sealed: null,
  })
  const { requestId, personId } = offer
  await record(tx, moment, { verb: 'accept-offer', subjectKind: 'request', subjectId: requestId, personId, channel })
}

const slotOf = ({ slotId, onDay, startMinute, endMinute }: Offer): SlotFacts => ({
  id: slotId,
  onDay,
  startMinute,
  endMinute,
})
