import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { SeatTable } from '../tables.ts'

type Place = Pick<Moment, 'tenantId'>

/**
 * Takes a place. Null where the database knows another place of the person at that time: its constraint is the last
 * word when two answers arrive at once.
 */
export async function insertSeat(tx: Tx, row: Insertable<SeatTable>): Promise<string | null> {
  const seat = await tx
    .insertInto('seat')
    .values(row)
    .onConflict((conflict) => conflict.constraint('one_place_at_a_time').doNothing())
    .returning('seat.id')
    .executeTakeFirst()
  return seat?.id ?? null
}

/** Every place taken on a date of a request, released ones left out. */
export function listSeatsOnSlot(tx: Tx, place: Place, slotId: string) {
  return seats(tx, place)
    .innerJoin('offer', (join) =>
      join.onRef('offer.tenant_id', '=', 'seat.tenant_id').onRef('offer.id', '=', 'seat.offer_id'),
    )
    .selectAll('seat')
    .where('offer.slot_id', '=', slotId)
    .orderBy('seat.taken_at')
    .orderBy('seat.id')
    .execute()
}

export function listSeatsOfRequest(tx: Tx, place: Place, requestId: string) {
  return seats(tx, place)
    .selectAll('seat')
    .where('seat.request_id', '=', requestId)
    .orderBy('seat.taken_at')
    .orderBy('seat.id')
    .execute()
}

/** The places in a visit, released ones left out. */
export function listSeatsInVisit(tx: Tx, place: Place, visitId: string) {
  return seats(tx, place)
    .selectAll('seat')
    .where('seat.visit_id', '=', visitId)
    .orderBy('seat.taken_at')
    .orderBy('seat.id')
    .execute()
}

/** A deputy who goes: the same place, another part, by another offer. */
export async function promoteSeat(tx: Tx, { tenantId }: Place, seatId: string, offerId: string): Promise<void> {
  await tx
    .updateTable('seat')
    .set({ part: 'supporter', offer_id: offerId })
    .where('seat.tenant_id', '=', tenantId)
    .where('seat.id', '=', seatId)
    .execute()
}

export async function putSeatsInVisit(
  tx: Tx,
  { tenantId }: Place,
  seatIds: readonly string[],
  visitId: string,
): Promise<void> {
  if (seatIds.length === 0) return
  await tx
    .updateTable('seat')
    .set({ visit_id: visitId })
    .where('seat.tenant_id', '=', tenantId)
    .where('seat.id', 'in', seatIds)
    .execute()
}

export async function releaseSeats(
  tx: Tx,
  { tenantId, now }: Pick<Moment, 'tenantId' | 'now'>,
  seatIds: readonly string[],
): Promise<void> {
  if (seatIds.length === 0) return
  await tx
    .updateTable('seat')
    .set({ released_at: now })
    .where('seat.tenant_id', '=', tenantId)
    .where('seat.id', 'in', seatIds)
    .where('seat.released_at', 'is', null)
    .execute()
}

function seats(tx: Tx, { tenantId }: Place) {
  return tx.selectFrom('seat').where('seat.tenant_id', '=', tenantId).where('seat.released_at', 'is', null)
}
