import { fiscalYearRange } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { countNewlyRegistered, countRegisteredOn } from '../plans.queries.ts'

/** How the number of registered people came about since the year began. */
export interface RegisteredParts {
  before: number
  joined: number
  left: number
  now: number
}

export async function registeredParts(
  tx: Tx,
  moment: Moment,
  fiscalYear: number,
  asOfOn: string,
): Promise<RegisteredParts> {
  const { from } = fiscalYearRange(fiscalYear)
  const before = await countRegisteredOn(tx, moment, `${fiscalYear}-03-31`)
  const joined = await countNewlyRegistered(tx, moment, from, asOfOn)
  const now = await countRegisteredOn(tx, moment, asOfOn)
  return { before, joined, left: before + joined - now, now }
}
