import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { goalItemsOf } from './content/links.ts'
import { type ResourceId, type RowOf, resourceIds } from './content/resources/index.ts'
import { resourcesOf, type SectionId } from './content/sections.ts'
import { listRows } from './content/store.ts'
import { countYear } from './counting/count.ts'
import type { Indicator } from './indicators/rules.ts'
import { listIndicators } from './indicators/store.ts'
import { withCounts } from './indicators/with-counts.ts'

export type SheetRows = { [R in ResourceId]: RowOf<R>[] }

/** Everything a year's sheet says: what officers wrote, and the indicators of this and last year with what was counted. */
export interface SheetFacts {
  fiscalYear: number
  rows: SheetRows
  indicators: Indicator[]
  /** Items of the plan by undertaking. */
  goalItems: Map<string, string[]>
}

export async function sheetFacts(tx: Tx, moment: Moment, fiscalYear: number): Promise<SheetFacts> {
  const entries = []
  for (const id of resourceIds) entries.push([id, await listRows(tx, moment, id, fiscalYear)] as const)
  return {
    fiscalYear,
    rows: Object.fromEntries(entries) as unknown as SheetRows,
    indicators: await indicatorsOf(tx, moment, fiscalYear),
    goalItems: await goalItemsOf(tx, moment),
  }
}

/** Nobody has written anything in these sections. */
export const isNothingEntered = ({ rows }: SheetFacts, sections: readonly SectionId[]): boolean =>
  sections.flatMap(resourcesOf).every((id) => rows[id].length === 0)

/** The indicators with the counts of a year and of the year before it. */
export async function indicatorsOf(tx: Tx, moment: Moment, fiscalYear: number): Promise<Indicator[]> {
  const indicators = await listIndicators(tx, moment)
  const rules = indicators.map(({ countingRule }) => countingRule)
  if (!rules.some((rule) => rule !== null)) return indicators
  const before = withCounts(indicators, fiscalYear - 1, await countYear(tx, moment, fiscalYear - 1, rules))
  return withCounts(before, fiscalYear, await countYear(tx, moment, fiscalYear, rules))
}
