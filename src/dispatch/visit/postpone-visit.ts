import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { sendOffers } from '../offer/send-offers.ts'
import type { Reason } from '../rules/finding.ts'
import type { SlotFacts } from '../rules/given.ts'
import { listSeatsInVisit } from '../seat/store.ts'
import { type Change, type ChangeRefusal, endVisit } from './cancel-visit.ts'
import { insertSlot } from './insert-slot.ts'
import { isOpen } from './rules.ts'
import { lockVisit } from './store.ts'

export interface Postponement extends Change {
  /** Null while no other day is known. */
  to: Omit<SlotFacts, 'id'> | null
  /** Until when those who were going are asked about the new day. */
  expiresAt: string
}

export interface Postponed {
  /** The new day; null while none is known. */
  slotId: string | null
  /** Those who were asked about the new day, and those whom a rule keeps from it. */
  asked: string[]
  notAsked: { personId: string; name: string; reasons: Reason[] }[]
}

/**
 * Moves a visit to another day. Nobody is moved along unasked: every place is set free, and those who were going are
 * asked about the new day. The new visit comes into being when it is confirmed.
 */
export async function postponeVisit(
  tx: Tx,
  moment: Moment,
  { to, expiresAt, ...change }: Postponement,
): Promise<{ postponed: Postponed } | { refused: ChangeRefusal | 'not-later' }> {
  const visit = await lockVisit(tx, moment, change.visitId)
  if (!visit) return { refused: 'unknown' }
  if (!isOpen(visit)) return { refused: visit.change ? 'already-changed' : 'already-recorded' }
  if (to && to.onDay < moment.today) return { refused: 'not-later' }
  const seats = await listSeatsInVisit(tx, moment, visit.id)
  await endVisit(tx, moment, visit, 'postponed', change)
  if (!to) return { postponed: { slotId: null, asked: [], notAsked: [] } }
  const slotId = await insertSlot(tx, moment, visit.requestId, to)
  const postponed: Postponed = { slotId, asked: [], notAsked: [] }
  for (const { person_id: personId, part } of seats) {
    const asking = { requestId: visit.requestId, slotId, personIds: [personId], part, expiresAt, seenVersion: null }
    const done = await sendOffers(tx, moment, asking)
    if ('sent' in done) postponed.asked.push(personId)
    else if (done.refused.because === 'rules') postponed.notAsked.push(...done.refused.people)
  }
  return { postponed }
}
