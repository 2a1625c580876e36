import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { tellPeople } from '../mail/tell.ts'
import { withdrawWaitingOffers } from '../offer/withdraw-offer.ts'
import type { RequestRow } from '../request/store.ts'
import { listSeatsOfRequest, listSeatsOnSlot, releaseSeats } from '../seat/store.ts'

/** Once one date is settled, the others are free again: places are released, waiting offers taken back. */
export async function settleOtherDates(tx: Tx, moment: Moment, request: RequestRow, slotId: string): Promise<void> {
  const here = await listSeatsOnSlot(tx, moment, slotId)
  const going = here.filter((seat) => seat.part === 'supporter').length
  const elsewhere = (await listSeatsOfRequest(tx, moment, request.id)).filter(
    (seat) => !here.some((other) => other.id === seat.id),
  )
  await releaseSeats(
    tx,
    moment,
    elsewhere.map((seat) => seat.id),
  )
  for (const { person_id: personId, on_day, start_minute, end_minute } of elsewhere) {
    const facts = { onDay: on_day, startMinute: start_minute, endMinute: end_minute, placeName: request.place_name }
    await tellPeople(tx, moment, [personId], 'date-settled', facts)
    await record(tx, moment, { verb: 'release-seat', subjectKind: 'request', subjectId: request.id, personId })
  }
  const isFull = going >= request.people_wanted
  await withdrawWaitingOffers(
    tx,
    moment,
    request.id,
    (offer) => offer.slotId !== slotId || (isFull && offer.part === 'supporter'),
  )
}
