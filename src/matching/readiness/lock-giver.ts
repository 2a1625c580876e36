import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { sideAndId } from '../rules/facts.ts'
import type { Giving } from './store.ts'

/** Whose number it is, by the key of a side; null for a place, which has none. */
export function givingOf(giverKey: string): Giving | null {
  const [side, id] = sideAndId(giverKey)
  if (side === 'place') return null
  return side === 'peer' ? { personId: id } : { organisationId: id }
}

/**
 * Holds a peer or a host until the transaction ends, whether they have said a number yet or not: two changes at once, or
 * a change and an introduction, come one after the other.
 */
export async function lockGiver(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, whose: Giving): Promise<void> {
  const id = 'personId' in whose ? whose.personId : whose.organisationId
  await sql`select pg_advisory_xact_lock(hashtextextended(${`match giver ${tenantId} ${id}`}, 0))`.execute(tx)
}

/** One introduction after the other in a municipality: rounds name many sides in any order, and none waits for another. */
export async function lockIntroducing(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`match introducing ${tenantId}`}, 0))`.execute(tx)
}
