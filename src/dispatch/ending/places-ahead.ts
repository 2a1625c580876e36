import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listOwnPlaces, type OwnPlace } from '../my-calendar/own-places.queries.ts'
import { startOf } from '../offer/rules.ts'

/** Places a person holds on dates from a day on that have not begun yet, settled or not. */
export async function listPlacesAhead(tx: Tx, moment: Moment, personId: string, fromDay: string): Promise<OwnPlace[]> {
  const from = fromDay > moment.today ? fromDay : moment.today
  const places = await listOwnPlaces(tx, moment, personId, { from, to: null })
  return places.filter(
    (place) =>
      place.releasedAt === null &&
      (place.state === 'going' || place.state === 'not-settled') &&
      place.tookPlace === null &&
      startOf(place) > moment.now,
  )
}
