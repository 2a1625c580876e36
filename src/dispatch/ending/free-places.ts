import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Channel, Moment, Tell } from '#platform/desk.ts'
import { offerState } from '../offer/rules.ts'
import { insertWithdrawals, listOffersOfPerson } from '../offer/store.ts'
import { releaseSeats } from '../seat/store.ts'
import { stepOut } from '../visit/step-out.ts'
import { listPlacesAhead } from './places-ahead.ts'

/**
 * When a registration ends: places from that day on become free, as if the person had said that they cannot go, and
 * offers that wait need no answer. Of visits coordinators and staff hear place and time, and nothing else.
 */
export const freePlacesAtTheEnd: Tell = async (tx, moment, { verb, personId, channel, details }) => {
  if (verb !== 'withdraw' || !personId) return
  const fromDay = String(details?.withdrawnOn ?? moment.today)
  for (const { id, visitId, requestId } of await listPlacesAhead(tx, moment, personId, fromDay))
    if (visitId) await stepOut(tx, moment, visitId, personId, channel)
    else await releasePlace(tx, moment, { id, requestId, personId, channel })
  await endOffers(tx, moment, personId, fromDay)
}

async function releasePlace(
  tx: Tx,
  moment: Moment,
  { id, requestId, personId, channel }: { id: string; requestId: string; personId: string; channel?: Channel },
): Promise<void> {
  await releaseSeats(tx, moment, [id])
  await record(tx, moment, { verb: 'release-seat', subjectKind: 'request', subjectId: requestId, personId, channel })
}

async function endOffers(tx: Tx, moment: Moment, personId: string, fromDay: string): Promise<void> {
  const offers = await listOffersOfPerson(tx, moment, personId, fromDay)
  const waiting = offers.filter((offer) => offerState(offer, moment.now) === 'waiting')
  await insertWithdrawals(
    tx,
    moment,
    waiting.map(({ id }) => id),
  )
  for (const { requestId } of waiting)
    await record(tx, moment, { verb: 'withdraw-offer', subjectKind: 'request', subjectId: requestId, personId })
}
