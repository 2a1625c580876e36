import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { tellAccount, tellHost, tellPeople, tellStaff } from '../mail/tell.ts'
import type { MailKind } from '../mail/words.ts'
import { listSeatsInVisit } from '../seat/store.ts'
import { findVisit, listStaffOfVisit, type Visit } from './store.ts'

/** Supporters and host; the staff were told as they were assigned. */
export async function tellOfConfirmedVisit(tx: Tx, moment: Moment, visitId: string): Promise<void> {
  const visit = await findVisit(tx, moment, visitId)
  if (!visit) return
  const seats = await listSeatsInVisit(tx, moment, visitId)
  await tellPeople(
    tx,
    moment,
    seats.map((seat) => seat.person_id),
    'confirmed',
    visit,
  )
  await tellHost(tx, moment, visit.organisationId, 'confirmed', visit)
}

/** Everybody who was going, the host and the staff hear that a visit is not held as planned. */
export async function tellOfChange(tx: Tx, moment: Moment, visit: Visit, kind: MailKind): Promise<void> {
  const seats = await listSeatsInVisit(tx, moment, visit.id)
  const staff = await listStaffOfVisit(tx, moment, visit.id)
  await tellPeople(
    tx,
    moment,
    seats.map((seat) => seat.person_id),
    kind,
    visit,
  )
  for (const { accountId } of staff) await tellAccount(tx, moment, accountId, kind, visit)
  await tellHost(tx, moment, visit.organisationId, kind, visit)
}

/** Somebody cannot go: coordinators and the staff of the visit hear where and when, and nothing else. */
export async function tellOfOpenPlace(tx: Tx, moment: Moment, visit: Visit): Promise<void> {
  const staff = await listStaffOfVisit(tx, moment, visit.id)
  await tellStaff(
    tx,
    moment,
    staff.map((one) => one.accountId),
    'place-open',
    visit,
  )
}
