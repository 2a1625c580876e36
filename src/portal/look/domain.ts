import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'

/**
 * Whether another municipality has this domain, whether its pages are open or not. Until the end of the transaction no
 * other takes it: whoever asks at the same moment waits for the answer.
 */
export async function isDomainTaken(tx: Tx, domain: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`domain ${domain}`}, 0))`.execute(tx)
  const { rows } = await sql<{ taken: boolean }>`select portal_domain_is_taken(${domain}) as taken`.execute(tx)
  return rows[0]?.taken ?? false
}
