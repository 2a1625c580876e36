import { is } from '#platform/auth/actor.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { findWhole, type WholeEntry } from '../entry/store.ts'

/** The organisation of a host, who sees its own entries only; null for staff. An id that nothing has, where a host has none. */
export function ownerOf(c: HouseContext): string | null {
  const { actor } = c.var.desk
  if (is(actor, 'coordinator', 'officer')) return null
  return c.var.desk.actor?.organisationId ?? '00000000-0000-0000-0000-000000000000'
}

export async function theEntry(c: HouseContext): Promise<WholeEntry | undefined> {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return undefined
  const found = await c.var.desk.read((tx, moment) => findWhole(tx, moment, id))
  const owner = ownerOf(c)
  return found && (owner === null || found.entry.organisation_id === owner) ? found : undefined
}
