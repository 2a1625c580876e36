import type { Actor } from '#platform/auth/actor.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { readShowFilter, type ShowFilter } from './show/filter.ts'
import { loadShow, type Shown } from './show/load-show.ts'

/** The schedule in the address with the proposal and the filter asked for; null where there is none. */
export async function shownFor(c: HouseContext): Promise<{ shown: Shown; filter: ShowFilter } | null> {
  const { desk } = c.var
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return null
  const filter = readShowFilter(c.req.query())
  const shown = await desk.read((tx, moment) => loadShow(tx, moment, desk.actor as Actor, id, filter.proposal))
  return shown && { shown, filter }
}
