import type { Tx } from '#platform/database/db.ts'
import type { Sheet } from '#platform/sheets/sheet.ts'
import type { Confidence, Item, Stage } from '../rules.ts'
import { items } from '../rules.ts'
import { listPositions, lockPublished, replacePublished } from '../store.ts'
import { isWithin, type Reach } from './reach.ts'
import { readConfidence, readUsage, type UsageFault, type UsageRow } from './read-usage.ts'

export interface UsageList {
  fiscalYear: number
  stage: Stage
  source: string
  sheet: Sheet
  /** How well each cell is known; null where everything that is said is sure. */
  confidence: Sheet | null
  reach: Reach
}

export type UsageTaken = { taken: UsageRow[] } | { taken: null; faults: UsageFault[] }

/** Reads a list and its confidence, with every fault of both. */
export function judgeUsage(
  sheet: Sheet,
  beside: Sheet | null,
  reach: Reach,
): { rows: UsageRow[]; faults: UsageFault[]; confidence: Map<string, Record<Item, Confidence>> } {
  const { rows, faults } = readUsage(sheet)
  const known = readConfidence(rows, beside)
  const elsewhere = rows
    .filter(({ code }) => !isWithin(reach, code))
    .map(({ line, name }): UsageFault => ({ line, because: 'elsewhere', column: 'code', value: name }))
  return { rows, faults: [...faults, ...known.faults, ...elsewhere], confidence: known.confidence }
}

/** Puts a published list in place of the one of that year and stage: all of it, or nothing with every fault. */
export async function takeUsage(tx: Tx, list: UsageList): Promise<UsageTaken> {
  const { fiscalYear, stage, source, reach } = list
  const { rows, faults, confidence } = judgeUsage(list.sheet, list.confidence, reach)
  if (faults.length > 0) return { taken: null, faults }
  const at = { fiscal_year: fiscalYear, stage }
  await lockPublished(tx)
  const positions = reach === 'country' ? new Map<string, number>() : await listPositions(tx, fiscalYear, stage)
  const last = Math.max(-1, ...positions.values())
  await replacePublished(tx, {
    fiscalYear,
    stage,
    prefecture: reach === 'country' ? null : reach.prefecture,
    bodies: rows.map(({ code, name, kind }, row) => {
      const position = positions.get(code) ?? last + 1 + row
      return { ...at, code, name, kind, position, source }
    }),
    uses: rows.flatMap(({ code, answers }) =>
      items.map((item: Item) => ({
        ...at,
        code,
        item,
        answer: answers[item],
        confidence: confidence.get(code)?.[item] ?? 'unknown',
      })),
    ),
  })
  return { taken: rows }
}
