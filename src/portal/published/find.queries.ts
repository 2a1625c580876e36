import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type FreshnessLimits, shownSince } from '../rules/freshness.ts'
import type { Published } from './published.ts'
import { readPublished } from './read-published.queries.ts'

/** Published entries that answer a question of people, with how many there are. What is not public cannot be found here. */
export async function findPublic(
  tx: Tx,
  moment: Moment,
  limits: FreshnessLimits,
  asked: Record<string, unknown>,
  page: { limit: number; offset: number },
): Promise<{ entries: Published[]; found: number }> {
  const question = { today: moment.today, confirmedSince: shownSince(limits, moment.today), ...asked, ...page }
  return readPublished(
    tx,
    moment,
    sql`select * from portal_find(${JSON.stringify(question)}::jsonb) with ordinality
          as hit (entry_id, version_number, found, place)`,
  )
}

export const findPublicOne = async (tx: Tx, moment: Moment, limits: FreshnessLimits, id: string) =>
  (await findPublic(tx, moment, limits, { entries: [id] }, { limit: 1, offset: 0 })).entries[0]
