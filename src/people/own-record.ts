import { is } from '#platform/auth/actor.ts'
import type { HouseContext } from '#platform/web/house.ts'

/** The person whose own pages these are: never taken from the address, always from who is signed in. */
export function ownPersonId(c: HouseContext): string | null {
  const { actor } = c.var.desk
  return is(actor, 'supporter') ? actor.personId : null
}
