import { getOrganisationName } from '#organisations/index.ts'
import { listPersonNames } from '#people/index.ts'
import { recordLook } from '#platform/audit/record.ts'
import type { Actor } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listGoers, named } from '../facts/goers.queries.ts'
import { listSlotFacts } from '../facts/request-facts.ts'
import { listInCharge } from '../in-charge.ts'
import { findRequest } from '../request/store.ts'
import type { WishForCompany } from '../rules/follow-up.ts'
import type { Part } from '../rules/given.ts'
import { findProposedStaff } from '../schedule/send/store.ts'
import { listSeatsOnSlot } from '../seat/store.ts'
import { listWishesForCompany } from '../visit/company.ts'
import { listStaffChoices } from '../visit/staff.queries.ts'

export interface Goer {
  personId: string
  /** Null for somebody of another contract. */
  name: string | null
  part: Part
  company: WishForCompany
}

export type Confirming = NonNullable<Awaited<ReturnType<typeof loadConfirming>>>

/** Who would go on this date, and who could go along with them. */
export async function loadConfirming(
  tx: Tx,
  moment: Moment,
  coordinator: Actor,
  { requestId, slotId }: { requestId: string; slotId: string },
) {
  const request = await findRequest(tx, moment, requestId)
  const slot = (await listSlotFacts(tx, moment, requestId)).find(({ id }) => id === slotId)
  if (!request || !slot) return null
  const seats = await listSeatsOnSlot(tx, moment, slotId)
  const personIds = seats.map((seat) => seat.person_id)
  const theirs = await listInCharge(tx, moment, coordinator, personIds)
  const names = await listPersonNames(tx, moment, [...theirs])
  const at = { requestId, organisationId: request.organisation_id }
  const company = await listWishesForCompany(tx, moment, at, personIds)
  await recordLook(tx, moment, [...theirs], 'request')
  const goers = seats.map((seat): Goer => {
    const { person_id: personId, part } = seat
    const name = theirs.has(personId) ? (names.get(personId)?.name ?? '') : null
    return { personId, name, part, company: company.get(personId) ?? 'not-said' }
  })
  const place = { areaId: request.area_id, mode: request.mode }
  const staff = await listStaffChoices(tx, moment, {
    ...slot,
    ...place,
    goers: named(await listGoers(tx, moment, slotId), goers),
  })
  const proposed = await findProposedStaff(tx, moment, { requestId, slotId })
  return {
    request,
    slot,
    hostName: await getOrganisationName(tx, moment, request.organisation_id),
    goers,
    staff,
    /** Who would go along by the proposal whose offers were sent. */
    proposedStaffId: staff.find(({ id }) => id === proposed)?.id ?? null,
  }
}
