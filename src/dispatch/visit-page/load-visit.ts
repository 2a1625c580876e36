import { getOrganisationName } from '#organisations/index.ts'
import { listPersonNames } from '#people/index.ts'
import { recordLook } from '#platform/audit/record.ts'
import type { Actor } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listGoers, named } from '../facts/goers.queries.ts'
import { listMoveRequests } from '../hosting/move/store.ts'
import { findHostReport } from '../hosting/report/store.ts'
import { listInCharge } from '../in-charge.ts'
import { findRequest } from '../request/store.ts'
import type { WishForCompany } from '../rules/follow-up.ts'
import type { Part } from '../rules/given.ts'
import { listSeatsInVisit } from '../seat/store.ts'
import { listWishesForCompany } from '../visit/company.ts'
import { visitState } from '../visit/rules.ts'
import { listStaffChoices } from '../visit/staff.queries.ts'
import { findVisit, listStaffOfVisit, type Visit } from '../visit/store.ts'
import { listPhones } from './phones.ts'

export interface VisitSeat {
  personId: string
  /** Null for somebody of another contract, whose telephone is not told either. */
  name: string | null
  part: Part
  company: WishForCompany
  phone: string
}

export type LoadedVisit = NonNullable<Awaited<ReturnType<typeof loadVisit>>>

/** Everything about one visit. Whose names are shown is recorded. */
export async function loadVisit(tx: Tx, moment: Moment, coordinator: Actor, id: string) {
  const visit = await findVisit(tx, moment, id)
  const request = visit && (await findRequest(tx, moment, visit.requestId))
  if (!visit || !request) return null
  const seats = await listSeats(tx, moment, coordinator, visit)
  const going = seats.filter((seat) => seat.part === 'supporter').length
  return {
    visit,
    state: visitState(visit, moment.today),
    request: { id: request.id, reference: request.reference, placeName: request.place_name },
    hostName: await getOrganisationName(tx, moment, visit.organisationId),
    seats,
    openPlaces: Math.max(0, request.people_wanted - going),
    staff: await listStaffOfVisit(tx, moment, id),
    staffChoices: await listStaffChoices(tx, moment, {
      ...visit,
      id: visit.slotId,
      areaId: request.area_id,
      mode: request.mode,
      goers: named(await listGoers(tx, moment, visit.slotId), seats),
    }),
    moves: await listMoveRequests(tx, moment, id),
    hostReported: (await findHostReport(tx, moment, id)) !== null,
  }
}

async function listSeats(tx: Tx, moment: Moment, coordinator: Actor, visit: Visit): Promise<VisitSeat[]> {
  const seats = await listSeatsInVisit(tx, moment, visit.id)
  const personIds = seats.map((seat) => seat.person_id)
  const theirs = await listInCharge(tx, moment, coordinator, personIds)
  const names = await listPersonNames(tx, moment, [...theirs])
  const company = await listWishesForCompany(tx, moment, visit, personIds)
  const phones = await listPhones(tx, moment, [...theirs])
  await recordLook(tx, moment, [...theirs], 'visit')
  return seats.map(({ person_id: personId, part }) => ({
    personId,
    name: theirs.has(personId) ? (names.get(personId)?.name ?? '') : null,
    part,
    company: company.get(personId) ?? 'not-said',
    phone: phones.get(personId) ?? '',
  }))
}
