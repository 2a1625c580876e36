import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { isInScope, listSupporterFacts } from '#register/index.ts'
import type { SupporterFacts } from '#register/supporter-facts.ts'
import { listCommitments } from '../facts/commitments.queries.ts'
import { listGoers } from '../facts/goers.queries.ts'
import { listGround } from '../facts/ground.ts'
import { listSlotFacts, requestFacts } from '../facts/request-facts.ts'
import { tellPeople } from '../mail/tell.ts'
import { findRequest, type RequestRow } from '../request/store.ts'
import { saidNo } from '../rules/asked.ts'
import type { Reason } from '../rules/finding.ts'
import { noCommitments, type Part, type SlotFacts } from '../rules/given.ts'
import { judge } from '../rules/judge.ts'
import { type ChangedMeanwhile, countOn, holdRequest } from '../standing/claim-request.ts'
import { findStanding } from '../standing/find-standing.ts'
import { earlierOf, type OfferingRefusal, startOf, whyNotOffered } from './rules.ts'
import { insertOffers } from './store.ts'

export interface Sending {
  requestId: string
  slotId: string
  personIds: readonly string[]
  part: Part
  /** An offer never outlives the beginning of the visit, whatever stands here. */
  expiresAt: string
  /** The version of the request that was looked at; null for who looked at nothing. */
  seenVersion: number | null
  /** Whose people may be asked; everybody's when left out. */
  scope?: { accountId: string; contractIds: readonly string[] }
  /** Of whom the sender has read that they said no to this date, or heard from themselves that they can go after all. */
  knowing?: readonly string[]
}

export type SendRefusal =
  | ChangedMeanwhile
  | { because: 'unknown' | 'nobody-chosen' | 'expiry-has-passed' }
  | { because: OfferingRefusal }
  | { because: 'said-no-before'; names: readonly string[] }
  | { because: 'rules'; people: { personId: string; name: string; reasons: Reason[] }[] }

/**
 * Sends offers to all of these people or, where a rule forbids one or one has said no to this date unknown to the sender, to
 * nobody, and nothing is changed. An offer binds nobody.
 */
export async function sendOffers(
  tx: Tx,
  moment: Moment,
  sending: Sending,
): Promise<{ sent: string[] } | { refused: SendRefusal }> {
  if (sending.personIds.length === 0) return { refused: { because: 'nobody-chosen' } }
  const request = await holdRequest(tx, moment, sending.requestId, sending.seenVersion)
  if (!request) return { refused: { because: 'unknown' } }
  if ('because' in request) return { refused: request }
  const slot = await findSlot(tx, moment, sending)
  if (!slot) return { refused: { because: 'unknown' } }
  const refusal = await whyNotSent(tx, moment, sending, request, slot)
  if (refusal) return { refused: refusal }
  await countOn(tx, moment, request)
  return { sent: await send(tx, moment, sending, request, slot) }
}

/** Why these offers would not be sent now; null where they would be. Holds and changes nothing. */
export async function whyNoOffers(tx: Tx, moment: Moment, sending: Sending): Promise<SendRefusal | null> {
  const request = await findRequest(tx, moment, sending.requestId)
  const slot = await findSlot(tx, moment, sending)
  return request && slot ? whyNotSent(tx, moment, sending, request, slot) : { because: 'unknown' }
}

const findSlot = async (tx: Tx, moment: Moment, { requestId, slotId }: Sending) =>
  (await listSlotFacts(tx, moment, requestId)).find(({ id }) => id === slotId)

async function whyNotSent(
  tx: Tx,
  moment: Moment,
  sending: Sending,
  request: RequestRow,
  slot: SlotFacts,
): Promise<SendRefusal | null> {
  const closed = whyNotOffered(await findStanding(tx, moment, request.id), slot, moment.now)
  if (closed) return { because: closed }
  if (sending.expiresAt <= moment.now) return { because: 'expiry-has-passed' }
  const chosen = await listChosen(tx, moment, sending)
  if (!chosen) return { because: 'unknown' }
  const commitments = await listCommitments(tx, moment, { requestId: request.id, slots: [slot] })
  const ground = await listGround(tx, moment)
  const date = { ...slot, goers: await listGoers(tx, moment, slot.id) }
  const people = chosen.map((person) => {
    const theirs = commitments.get(person.personId) ?? noCommitments
    const { against } = judge(person, requestFacts(request), date, theirs, ground)
    const again = sending.part === 'deputy' && theirs.taken.some((place) => place.slotId === slot.id)
    const reasons: Reason[] = again ? [{ rule: 'already-going', figures: {} }, ...against] : against
    return { personId: person.personId, name: person.name, reasons }
  })
  const forbidden = people.filter((person) => person.reasons.length > 0)
  if (forbidden.length > 0) return { because: 'rules', people: forbidden }
  const names = chosen
    .filter(({ personId }) => !sending.knowing?.includes(personId))
    .filter(({ personId }) => saidNo(commitments.get(personId) ?? noCommitments, slot.id))
    .map(({ name }) => name)
  return names.length > 0 ? { because: 'said-no-before', names } : null
}

/** The chosen people's facts; null where one of them is not on the register or in nobody's charge here. */
async function listChosen(tx: Tx, moment: Moment, { personIds, scope }: Sending): Promise<SupporterFacts[] | null> {
  const all = await listSupporterFacts(tx, moment)
  const chosen = all.filter(
    (person) =>
      personIds.includes(person.personId) &&
      (!scope || isInScope(scope, { contractIds: [person.contractId], typedBy: null })),
  )
  return chosen.length === new Set(personIds).size ? chosen : null
}

async function send(
  tx: Tx,
  moment: Moment,
  { personIds, part, expiresAt }: Sending,
  request: RequestRow,
  slot: SlotFacts,
): Promise<string[]> {
  const untilAt = earlierOf(expiresAt, startOf(slot))
  const row = {
    tenant_id: moment.tenantId,
    request_id: request.id,
    slot_id: slot.id,
    part,
    sent_at: moment.now,
    sent_by: moment.actorId,
    expires_at: untilAt,
  }
  const people = [...new Set(personIds)]
  const sent = await insertOffers(
    tx,
    people.map((person_id) => ({ ...row, person_id })),
  )
  await tellPeople(tx, moment, people, 'offer', { ...slot, placeName: request.place_name, untilAt })
  await record(tx, moment, {
    verb: 'send-offers',
    subjectKind: 'request',
    subjectId: request.id,
    details: { people: people.length, part },
  })
  for (const personId of people)
    await record(tx, moment, { verb: 'send-offer', subjectKind: 'request', subjectId: request.id, personId })
  return sent
}
