import { listDisplayNames } from '#people/index.ts'
import type { LookPage } from '#platform/audit/look-pages.ts'
import { recordLook } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { HouseContext } from '#platform/web/house.ts'
import type { Accompanied } from '../visits/rules.ts'
import { goingWith } from './going-visit.ts'

/** One person of a visit that the signed-in account goes along to, by the name they tell the staff. */
export interface Alongside {
  visit: Accompanied
  seatId: string
  personId: string
  name: string
}

/** Opens it for a page, and records the look. */
export async function openAlongside(
  c: HouseContext,
  tx: Tx,
  moment: Moment,
  pageName: LookPage,
): Promise<Alongside | null> {
  const going = await goingWith(c, tx, moment)
  if (!going) return null
  const { seatId, personId } = going.companion
  if (c.req.method === 'GET') await recordLook(tx, moment, [personId], pageName)
  const names = await listDisplayNames(tx, moment, [personId], 'coordinator', c.var.desk.language)
  return { visit: going.visit, seatId, personId, name: names.get(personId) ?? '' }
}
