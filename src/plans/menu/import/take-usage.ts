import type { Tx } from '#platform/database/db.ts'
import type { Sheet } from '#platform/sheets/sheet.ts'
import type { Item, Stage } from '../rules.ts'
import { items } from '../rules.ts'
import { replacePublished } from '../store.ts'
import { readConfidence, readUsage, type UsageFault, type UsageRow } from './read-usage.ts'

export interface UsageList {
  fiscalYear: number
  stage: Stage
  source: string
  sheet: Sheet
  /** How well each cell is known; null where everything that is said is sure. */
  confidence: Sheet | null
}

export type UsageTaken = { taken: UsageRow[] } | { taken: null; faults: UsageFault[] }

/** Puts a published list in place of the one of that year and stage: all of it, or nothing with every fault. */
export async function takeUsage(tx: Tx, list: UsageList): Promise<UsageTaken> {
  const usage = readUsage(list.sheet)
  const known = readConfidence(usage.rows, list.confidence)
  const faults = [...usage.faults, ...known.faults]
  if (faults.length > 0) return { taken: null, faults }
  const { fiscalYear, stage, source } = list
  const at = { fiscal_year: fiscalYear, stage }
  await replacePublished(tx, {
    fiscalYear,
    stage,
    bodies: usage.rows.map(({ code, name, kind }, position) => ({ ...at, code, name, kind, position, source })),
    uses: usage.rows.flatMap(({ code, answers }) =>
      items.map((item: Item) => ({
        ...at,
        code,
        item,
        answer: answers[item],
        confidence: known.confidence.get(code)?.[item] ?? 'unknown',
      })),
    ),
  })
  return { taken: usage.rows }
}
