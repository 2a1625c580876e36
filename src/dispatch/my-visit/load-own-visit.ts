import { getOrganisationName } from '#organisations/index.ts'
import { addDays } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { vocabularyWithReadings } from '#register/index.ts'
import { listOwnPlaces } from '../my-calendar/own-places.queries.ts'
import { findReceivedRequest } from '../request/find-request.ts'
import { knowForRequest } from '../request/known.ts'
import { listSeatsInVisit } from '../seat/store.ts'
import { isOpen } from '../visit/rules.ts'
import { findVisit, listStaffOfVisit } from '../visit/store.ts'

export type LoadedOwnVisit = NonNullable<Awaited<ReturnType<typeof loadOwnVisit>>>

/** A visit in which the person has, or had, a place. Null for any other, as if it did not exist. */
export async function loadOwnVisit(tx: Tx, moment: Moment, personId: string, id: string, language: Language) {
  const visit = await findVisit(tx, moment, id)
  if (!visit) return null
  const days = { from: visit.onDay, to: addDays(visit.onDay, 1) }
  const places = (await listOwnPlaces(tx, moment, personId, days)).filter((place) => place.visitId === id)
  const place = places.find((own) => own.releasedAt === null) ?? places.at(-1)
  const request = place && (await findReceivedRequest(tx, moment, visit.requestId))
  if (!place || !request) return null
  const seats = await listSeatsInVisit(tx, moment, id)
  return {
    visit,
    place,
    request,
    hostName: await getOrganisationName(tx, moment, visit.organisationId),
    staff: await listStaffOfVisit(tx, moment, id),
    others: seats.filter((seat) => seat.part === 'supporter' && seat.person_id !== personId).length,
    mayStepOut: isOpen(visit) && place.releasedAt === null && visit.onDay >= moment.today,
    known: { ...(await knowForRequest(tx, moment, language)), v: vocabularyWithReadings(language) },
  }
}
