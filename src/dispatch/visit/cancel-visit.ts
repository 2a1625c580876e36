import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { withdrawWaitingOffers } from '../offer/withdraw-offer.ts'
import { lockRequest } from '../request/store.ts'
import { listSeatsInVisit, releaseSeats } from '../seat/store.ts'
import { type ChangeSide, isOpen } from './rules.ts'
import { insertChange, listStaffOfVisit, lockVisit, releaseStaffRows, type Visit } from './store.ts'
import { tellOfChange } from './tell-of-visit.ts'

export interface Change {
  visitId: string
  /** One of five words, none of which names or blames anybody. */
  side: ChangeSide
  channel: 'online' | 'paper' | 'phone' | 'meeting'
}

export type ChangeRefusal = 'unknown' | 'already-changed' | 'already-recorded'

/** The visit is not held. Places and staff are free again; everybody concerned is told where and when. */
export async function cancelVisit(
  tx: Tx,
  moment: Moment,
  change: Change,
): Promise<{ cancelled: true } | { refused: ChangeRefusal }> {
  const visit = await lockVisit(tx, moment, change.visitId)
  if (!visit) return { refused: 'unknown' }
  if (!isOpen(visit)) return { refused: visit.change ? 'already-changed' : 'already-recorded' }
  await endVisit(tx, moment, visit, 'cancelled', change)
  return { cancelled: true }
}

/** What cancelling and postponing have in common. The request is held, so that nobody joins a visit that is ending. */
export async function endVisit(
  tx: Tx,
  moment: Moment,
  visit: Visit,
  kind: 'cancelled' | 'postponed',
  { side, channel }: Change,
): Promise<void> {
  await lockRequest(tx, moment, visit.requestId)
  await tellOfChange(tx, moment, visit, kind)
  await insertChange(tx, {
    tenant_id: moment.tenantId,
    visit_id: visit.id,
    kind,
    side,
    new_visit_id: null,
    on_the_day: visit.onDay === moment.today,
    changed_at: moment.now,
    changed_by: moment.actorId,
    channel,
  })
  const seats = await listSeatsInVisit(tx, moment, visit.id)
  await releaseSeats(
    tx,
    moment,
    seats.map((seat) => seat.id),
  )
  const staff = await listStaffOfVisit(tx, moment, visit.id)
  await releaseStaffRows(
    tx,
    moment,
    staff.map((one) => one.id),
  )
  await withdrawWaitingOffers(tx, moment, visit.requestId)
  const verb = kind === 'cancelled' ? 'cancel-visit' : 'postpone-visit'
  await record(tx, moment, { verb, subjectKind: 'visit', subjectId: visit.id, channel, details: { side } })
}
