import type { Counted } from '../counting/count.ts'
import type { CountingRule } from '../counting/rules.ts'
import { isCountingRule, toldIn } from '../counting/rules.ts'
import { type Indicator, type Value, valueIn, wordingIn } from './rules.ts'

/** The source written beside a number that was counted. */
export const countedSource = 'ともに'

/** Indicators with what the daily records count for a year; a value entered by hand for that year stands before it. */
export function withCounts(
  indicators: readonly Indicator[],
  fiscalYear: number,
  counts: Record<CountingRule, Counted>,
): Indicator[] {
  return indicators.map((indicator) => {
    if (!isCountingRule(indicator.countingRule)) return indicator
    const counted = counts[indicator.countingRule]
    const units = wordingIn(indicator, fiscalYear)?.units ?? []
    const missing = units.filter((unit) => valueIn(indicator, fiscalYear, 'actual', unit) === null)
    return {
      ...indicator,
      values: [...indicator.values, ...missing.map((unit) => valueFrom(counted, fiscalYear, unit))],
    }
  })
}

const valueFrom = ({ tally, asOfOn, hiddenBelow }: Counted, fiscalYear: number, unit: string): Value => ({
  fiscalYear,
  kind: 'actual',
  unit,
  value: toldIn(tally, unit),
  asOfOn,
  precision: 'day',
  source: countedSource,
  ...(hiddenBelow === undefined ? {} : { hiddenBelow }),
})
