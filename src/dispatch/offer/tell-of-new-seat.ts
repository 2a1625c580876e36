import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { tellPeople, tellStaff } from '../mail/tell.ts'
import type { RequestRow } from '../request/store.ts'
import { findVisit, listStaffOfVisit } from '../visit/store.ts'

/** Somebody joins a visit that is already confirmed: they and the staff hear of it at once. */
export async function tellOfNewSeat(
  tx: Tx,
  moment: Moment,
  personId: string,
  request: RequestRow,
  visitId: string,
): Promise<void> {
  const visit = await findVisit(tx, moment, visitId)
  if (!visit) return
  const facts = {
    onDay: visit.onDay,
    startMinute: visit.startMinute,
    endMinute: visit.endMinute,
    placeName: request.place_name,
  }
  const staff = await listStaffOfVisit(tx, moment, visitId)
  await tellPeople(tx, moment, [personId], 'confirmed', facts)
  await tellStaff(
    tx,
    moment,
    staff.map((one) => one.accountId),
    'place-taken',
    facts,
  )
}
