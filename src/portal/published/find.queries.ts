import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type FreshnessLimits, shownSince } from '../rules/freshness.ts'
import type { Published } from './published.ts'
import { readPublished } from './read-published.queries.ts'

type Place = Pick<Moment, 'tenantId' | 'today'>

/** Published entries that answer a question, with how many there are. What is not public cannot be found here. */
export async function findPublic(
  tx: Tx,
  moment: Place,
  limits: FreshnessLimits,
  asked: Record<string, unknown>,
  page: { limit: number; offset: number },
): Promise<{ entries: Published[]; found: number }> {
  return readPublished(tx, moment, hitsOf(moment, limits, { ...asked, ...page }))
}

export const findPublicOne = async (tx: Tx, moment: Place, limits: FreshnessLimits, id: string) =>
  (await findPublic(tx, moment, limits, { entries: [id] }, { limit: 1, offset: 0 })).entries[0]

/** `entry_id`, `version_number`, `found` and `place`, of what is public today. Without a limit, all of them. */
export function hitsOf({ today }: Pick<Place, 'today'>, limits: FreshnessLimits, asked: Record<string, unknown>) {
  const question = { today, confirmedSince: shownSince(limits, today), ...asked }
  return sql`select * from portal_find(${JSON.stringify(question)}::jsonb) with ordinality
          as hit (entry_id, version_number, found, place)`
}
