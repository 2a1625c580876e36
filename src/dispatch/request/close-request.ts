import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Channel, Moment } from '#platform/desk.ts'
import { tellPeople } from '../mail/tell.ts'
import { withdrawWaitingOffers } from '../offer/withdraw-offer.ts'
import { listSeatsOfRequest, releaseSeats } from '../seat/store.ts'
import { findStanding } from '../standing/find-standing.ts'
import { type CloseRefusal, whyNotClose } from './rules.ts'
import { insertClosing, lockRequest, type RequestRow } from './store.ts'

export interface Closing {
  requestId: string
  kind: 'withdrawn-by-host' | 'not-found' | 'other-way'
  channel?: Exclude<Channel, 'system' | 'import'>
}

export type RequestClosed = { closed: true } | { refused: CloseRefusal | 'unknown' }

/**
 * Ends a request without a visit. Nobody is asked why. Waiting offers are taken back, kept places are free again, and
 * whoever was asked or had said yes is told.
 */
export async function closeRequest(
  tx: Tx,
  moment: Moment,
  { requestId, kind, channel = 'online' }: Closing,
): Promise<RequestClosed> {
  const request = await lockRequest(tx, moment, requestId)
  if (!request) return { refused: 'unknown' }
  const { closed, visit } = await findStanding(tx, moment, requestId)
  const refused = whyNotClose({ isClosed: closed, hasStandingVisit: visit !== null })
  if (refused) return { refused }
  await insertClosing(tx, {
    tenant_id: moment.tenantId,
    request_id: requestId,
    kind,
    closed_at: moment.now,
    closed_by: moment.actorId,
  })
  await withdrawWaitingOffers(tx, moment, requestId)
  await freeSeats(tx, moment, request)
  const verb = kind === 'withdrawn-by-host' ? 'withdraw-request' : 'close-request'
  await record(tx, moment, { verb, subjectKind: 'request', subjectId: requestId, channel, details: { kind } })
  return { closed: true }
}

async function freeSeats(tx: Tx, moment: Moment, request: RequestRow): Promise<void> {
  const seats = await listSeatsOfRequest(tx, moment, request.id)
  await releaseSeats(
    tx,
    moment,
    seats.map((seat) => seat.id),
  )
  for (const { person_id: personId, on_day, start_minute, end_minute } of seats) {
    const facts = { onDay: on_day, startMinute: start_minute, endMinute: end_minute, placeName: request.place_name }
    await tellPeople(tx, moment, [personId], 'cancelled', facts)
    await record(tx, moment, { verb: 'release-seat', subjectKind: 'request', subjectId: request.id, personId })
  }
}
