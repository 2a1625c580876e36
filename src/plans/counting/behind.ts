import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Indicator } from '../indicators/rules.ts'
import { listIndicators } from '../indicators/store.ts'
import { type Counted, countYear } from './count.ts'
import { matchingByMonth } from './matching.ts'
import { type RegisteredParts, registeredParts } from './registered.ts'
import { isCountingRule } from './rules.ts'

export interface Behind {
  indicator: Indicator
  counted: Counted
  registered: RegisteredParts | null
  byMonth: Awaited<ReturnType<typeof matchingByMonth>>
}

/** What stands behind a counted indicator of a year; null where there is none or it is not counted. */
export async function behindIndicator(tx: Tx, moment: Moment, id: string, fiscalYear: number): Promise<Behind | null> {
  const indicator = (await listIndicators(tx, moment)).find((each) => each.id === id)
  if (!indicator || !isCountingRule(indicator.countingRule)) return null
  const rule = indicator.countingRule
  const counted = (await countYear(tx, moment, fiscalYear, [rule]))[rule]
  return {
    indicator,
    counted,
    registered: rule === 'registered' ? await registeredParts(tx, moment, fiscalYear, counted.asOfOn) : null,
    byMonth: await matchingByMonth(tx, moment, rule, fiscalYear),
  }
}
