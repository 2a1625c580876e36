import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listSlotFacts } from '../facts/request-facts.ts'
import { nextReference } from '../reference.ts'
import type { RequestRow } from '../request/store.ts'
import type { SlotFacts } from '../rules/given.ts'
import { listSeatsOnSlot, putSeatsInVisit } from '../seat/store.ts'
import { type ChangedMeanwhile, claimRequest } from '../standing/claim-request.ts'
import { findStanding } from '../standing/find-standing.ts'
import { assignStaff, type StaffRefusal } from './assign-staff.ts'
import { listWishesForCompany } from './company.ts'
import { type ConfirmRefusal, whyNotConfirmed } from './confirming.ts'
import { joinToMovedVisit } from './moved-visit.ts'
import { settleOtherDates } from './settle-other-dates.ts'
import { insertVisit } from './store.ts'
import { tellOfConfirmedVisit } from './tell-of-visit.ts'

export interface Confirmation {
  requestId: string
  slotId: string
  /** The account that goes along, and the one that would step in for it. */
  followUpStaff: string | null
  deputyStaff: string | null
  meetingPoint: string
  fewer: boolean
  seenVersion: number | null
}

export type ConfirmationRefused =
  | ChangedMeanwhile
  | ConfirmRefusal
  | { because: 'unknown' }
  | { because: StaffRefusal; part: 'follow-up' | 'deputy' }

/**
 * Makes a visit of the places taken on one date; places on other dates are set free. Everybody concerned is told. The
 * caller undoes the transaction on a refusal, as `changeOnce` does: the database may refuse the staff at the end.
 */
export async function confirmVisit(
  tx: Tx,
  moment: Moment,
  confirmation: Confirmation,
): Promise<{ visitId: string } | { refused: ConfirmationRefused }> {
  const request = await claimRequest(tx, moment, confirmation.requestId, confirmation.seenVersion)
  if (!request) return { refused: { because: 'unknown' } }
  if ('because' in request) return { refused: request }
  const slot = (await listSlotFacts(tx, moment, request.id)).find(({ id }) => id === confirmation.slotId)
  if (!slot) return { refused: { because: 'unknown' } }
  const refused = await whyNot(tx, moment, confirmation, request, slot)
  if (refused) return { refused }
  const visitId = await makeVisit(tx, moment, confirmation, slot)
  for (const [accountId, part] of [
    [confirmation.followUpStaff, 'follow-up'],
    [confirmation.deputyStaff, 'deputy'],
  ] as const) {
    const done = accountId && (await assignStaff(tx, moment, { visitId, accountId, part }))
    if (done && 'refused' in done) return { refused: { because: done.refused, part } }
  }
  await settleOtherDates(tx, moment, request, slot.id)
  await tellOfConfirmedVisit(tx, moment, visitId)
  await record(tx, moment, { verb: 'confirm-visit', subjectKind: 'request', subjectId: request.id })
  return { visitId }
}

async function whyNot(tx: Tx, moment: Moment, given: Confirmation, request: RequestRow, slot: SlotFacts) {
  const standing = await findStanding(tx, moment, request.id)
  const seats = await listSeatsOnSlot(tx, moment, slot.id)
  const going = seats.filter((seat) => seat.part === 'supporter').map((seat) => seat.person_id)
  const at = { requestId: request.id, organisationId: request.organisation_id }
  return whyNotConfirmed({
    closed: standing.closed,
    hasVisit: standing.visit !== null,
    dayGone: slot.onDay < moment.today,
    going: going.length,
    peopleMinimum: request.people_minimum,
    fewer: given.fewer,
    wishes: [...(await listWishesForCompany(tx, moment, at, going)).values()],
    followUpStaff: given.followUpStaff,
    deputyStaff: given.deputyStaff,
  })
}

async function makeVisit(tx: Tx, moment: Moment, given: Confirmation, slot: SlotFacts): Promise<string> {
  const visitId = await insertVisit(tx, {
    tenant_id: moment.tenantId,
    reference: await nextReference(tx, moment, 'visit'),
    request_id: given.requestId,
    slot_id: slot.id,
    on_day: slot.onDay,
    start_minute: slot.startMinute,
    end_minute: slot.endMinute,
    meeting_point: given.meetingPoint,
    confirmed_at: moment.now,
    confirmed_by: moment.actorId,
  })
  const seats = await listSeatsOnSlot(tx, moment, slot.id)
  await putSeatsInVisit(
    tx,
    moment,
    seats.map((seat) => seat.id),
    visitId,
  )
  await joinToMovedVisit(tx, moment, given.requestId, visitId)
  return visitId
}
