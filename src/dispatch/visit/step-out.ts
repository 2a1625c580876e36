import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Channel, Moment } from '#platform/desk.ts'
import { listSeatsInVisit, releaseSeats } from '../seat/store.ts'
import { isOpen } from './rules.ts'
import { lockVisit } from './store.ts'
import { tellOfOpenPlace } from './tell-of-visit.ts'

export type SteppedOut = { stepped: 'out' | 'out-before' } | { refused: 'unknown' | 'visit-over' }

/**
 * Not going, for health or anything else: the place is free again, and those who can find somebody hear of it. Nothing
 * is asked, nothing is kept about the person but the freed place. Saying it twice is saying it once.
 */
export async function stepOut(
  tx: Tx,
  moment: Moment,
  visitId: string,
  personId: string,
  channel: Channel = 'online',
): Promise<SteppedOut> {
  const visit = await lockVisit(tx, moment, visitId)
  if (!visit) return { refused: 'unknown' }
  if (!isOpen(visit)) return { refused: 'visit-over' }
  const seat = (await listSeatsInVisit(tx, moment, visitId)).find((held) => held.person_id === personId)
  if (!seat) return { stepped: 'out-before' }
  await releaseSeats(tx, moment, [seat.id])
  await tellOfOpenPlace(tx, moment, visit)
  await record(tx, moment, { verb: 'release-seat', subjectKind: 'visit', subjectId: visitId, personId, channel })
  return { stepped: 'out' }
}
