import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { readsFeelings } from '../feelings/rules.ts'
import type { Accompanied, Companion } from '../visits/rules.ts'
import { findAccompanied } from '../visits/visits.queries.ts'

/** The visit in the address, where the signed-in account goes along to it or stands by as a deputy. */
export async function goingVisit(c: HouseContext, tx: Tx, moment: Moment): Promise<Accompanied | null> {
  const id = c.req.param('id') ?? ''
  return moment.actorId && isId(id) ? findAccompanied(tx, moment, moment.actorId, id) : null
}

/** The same for what deputies neither read nor write until they take over. */
export async function goingAlong(c: HouseContext, tx: Tx, moment: Moment): Promise<Accompanied | null> {
  const visit = await goingVisit(c, tx, moment)
  return visit && readsFeelings(visit) ? visit : null
}

/** Such a visit and one person of it: the one asked for, or the only one there is. */
export async function goingWith(
  c: HouseContext,
  tx: Tx,
  moment: Moment,
): Promise<{ visit: Accompanied; companion: Companion } | null> {
  const visit = await goingAlong(c, tx, moment)
  const companion = visit && companionOf(visit, c.req.query('person'))
  return companion ? { visit, companion } : null
}

function companionOf({ people }: Accompanied, wanted: string | undefined): Companion | null {
  if (wanted !== undefined) return people.find(({ personId }) => personId === wanted) ?? null
  return people.length === 1 ? (people[0] ?? null) : null
}
