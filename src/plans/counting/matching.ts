import { countMatching, type FigureKind, figureKinds, suppressed } from '#matching/index.ts'
import { addMonths, fiscalYearOf, monthOf } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { hideMonths, type MonthCounted } from './months.ts'
import type { CountingRule, Tally } from './rules.ts'

export interface MatchingCounted {
  tally: Tally
  /** The number is from one to below this, and could point to a person: it is not told. */
  hiddenBelow?: number
}

export const matchRuleOf = (kind: FigureKind): CountingRule => `match-${kind}`
const kindOf = (rule: CountingRule) => figureKinds.find((kind) => matchRuleOf(kind) === rule)

/** What matching counts in a fiscal year. A past year in which nobody wished or met is unknown, not zero. */
export async function countMatchingYear(
  tx: Tx,
  moment: Moment,
  fiscalYear: number,
): Promise<Map<CountingRule, MatchingCounted>> {
  const figures = await countMatching(tx, moment, { from: `${fiscalYear}-04-01`, until: `${fiscalYear + 1}-04-01` })
  const limit = await numberSettingOn(tx, moment.tenantId, 'small-number-limit', moment.today)
  const isUnused = figureKinds.every((kind) => figures[kind] === 0) && fiscalYear < fiscalYearOf(moment.today)
  const isAhead = fiscalYear > fiscalYearOf(moment.today)
  return new Map(
    figureKinds.map((kind): [CountingRule, MatchingCounted] => {
      if (isUnused || isAhead) return [matchRuleOf(kind), { tally: asTimes(null) }]
      const isFew = suppressed(figures[kind], limit) === null
      return [
        matchRuleOf(kind),
        isFew ? { tally: asTimes(null), hiddenBelow: limit } : { tally: asTimes(figures[kind]) },
      ]
    }),
  )
}

const asTimes = (times: number | null): Tally => ({ times, places: null, people: null })

export async function matchingByMonth(
  tx: Tx,
  moment: Moment,
  rule: CountingRule,
  fiscalYear: number,
): Promise<{ months: MonthCounted[]; limit: number } | null> {
  const kind = kindOf(rule)
  if (!kind) return null
  const limit = await numberSettingOn(tx, moment.tenantId, 'small-number-limit', moment.today)
  const months: (MonthCounted & { count: number })[] = []
  for (let at = 0; at < 12; at += 1) {
    const month = addMonths(`${fiscalYear}-04`, at)
    if (month > monthOf(moment.today)) break
    const range = { from: `${month}-01`, until: `${addMonths(month, 1)}-01` }
    months.push({ month, count: (await countMatching(tx, moment, range))[kind] })
  }
  return { months: hideMonths(months, limit), limit }
}
