import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { enterValues } from '../indicators/enter-values.ts'
import { addIndicator, keepWording } from '../indicators/keep-indicator.ts'
import { standardIndicators } from '../indicators/standard.ts'
import { listIndicators } from '../indicators/store.ts'
import type { SheetContent } from './content.ts'

/** Indicators that are not here yet are defined; words and values are those of the file. */
export async function takeIndicators(tx: Tx, moment: Moment, { indicators, source }: SheetContent): Promise<void> {
  const there = new Map((await listIndicators(tx, moment)).map((each) => [each.code, each]))
  const ids = new Map([...there].map(([code, { id }]) => [code, id]))
  for (const each of indicators) {
    const standard = standardIndicators.find(({ code }) => code === each.code)
    const origin = standard
      ? { sourceRule: standard.sourceRule, countingRule: standard.countingRule }
      : { sourceRule: 'imported' as const, countingRule: null }
    const parentId = each.parent === null ? null : (ids.get(each.parent) ?? null)
    const position = standard ? standardIndicators.indexOf(standard) + 1 : 100 + ids.size
    const id = ids.get(each.code) ?? (await addIndicator(tx, moment, { ...each, ...origin, parentId }, position))
    ids.set(each.code, id)
    for (const { ja, en, outcome, expected, ...wording } of each.wordings)
      await keepWording(tx, moment, id, {
        ...wording,
        labelJa: ja,
        labelEn: en,
        outcomeJa: outcome?.ja ?? '',
        outcomeEn: outcome?.en ?? '',
        expectedJa: expected?.ja ?? '',
        expectedEn: expected?.en ?? '',
      })
    const values = each.values.map(({ asOf, ...value }) => ({
      ...value,
      asOfOn: asOf?.on ?? null,
      precision: asOf?.precision ?? ('day' as const),
      source,
    }))
    await enterValues(tx, moment, { id, code: each.code, values: there.get(each.code)?.values ?? [] }, values)
  }
}
