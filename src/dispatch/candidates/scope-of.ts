import type { HouseContext } from '#platform/web/house.ts'
import type { Scope } from './candidates.queries.ts'

/** Whose people the signed-in coordinator looks after. */
export function scopeOf(c: HouseContext): Scope {
  const { actor } = c.var.desk
  return { accountId: actor?.accountId ?? '', contractIds: actor?.contractIds ?? [] }
}
