import { isId } from '#platform/web/fields.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { type FoundFiles, findFiles } from './kept-files.ts'
import { menuThing } from './menu-thing.ts'
import { sheetThing } from './sheet-thing.ts'
import type { Thing } from './things.ts'

const things = [sheetThing, menuThing]

/** What the address names, where the reader may bring it in. */
export const thingIn = (c: HouseContext): Thing | null =>
  things.find(({ what, mayBring }) => what === c.req.param('what') && mayBring(c.var.desk)) ?? null

/** The uploaded file that the address names, with what it is. */
export async function filesIn(c: HouseContext): Promise<{ thing: Thing; found: FoundFiles } | null> {
  const thing = thingIn(c)
  const id = c.req.param('id') ?? ''
  if (!thing || !isId(id)) return null
  const found = await c.var.desk.read((tx, moment) => findFiles(tx, moment, thing.what, id))
  return found && { thing, found }
}
