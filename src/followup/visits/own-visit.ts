import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseContext } from '#platform/web/house.ts'
import type { OwnVisit } from './rules.ts'
import { findOwnVisit } from './visits.queries.ts'

/** The visit in the address, where the signed-in supporter has a place in it. */
export async function ownVisit(
  c: HouseContext,
  tx: Tx,
  moment: Moment,
): Promise<{ visit: OwnVisit; personId: string } | null> {
  const id = c.req.param('id') ?? ''
  const personId = c.var.desk.actor?.personId
  if (!personId || !isId(id)) return null
  const visit = await findOwnVisit(tx, moment, personId, id)
  return visit && { visit, personId }
}
