import type { Actor } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { cellText, type Sheet } from '#platform/sheets/sheet.ts'
import type { ImportFault } from '../fault.ts'
import { headerAt } from '../headings.ts'
import {
  answersTo,
  type Decisions,
  type ImportContext,
  type ImportedRow,
  type ImportKind,
  type Verdict,
  type WeighedRow,
} from '../kind.ts'
import type { ImportPlan, RowProblem } from '../plan.ts'
import { type ImportReading, readRows } from '../read-rows.ts'
import type { Mapped } from './batch.ts'

/** Everything that is known about a list before it is taken: how it was read and what taking it would do. */
export interface Assessment {
  plan: ImportPlan<ImportedRow>
  reading: ImportReading<ImportedRow>
  rows: WeighedRow<ImportedRow, Verdict>[]
  /** Faults of cells, and of rows held against what is recorded, in the order of the sheet. */
  faults: ImportFault[]
  context: ImportContext
}

/** Reads the chosen sheet by the chosen columns and holds it against what is recorded. */
export async function assess(
  tx: Tx,
  moment: Moment,
  kind: ImportKind,
  list: { sheets: readonly Sheet[]; mapped: Mapped; actor: Actor | null; decisions: Decisions },
): Promise<Assessment> {
  const { mapped, actor, decisions } = list
  const plan = await kind.plan(tx, moment)
  const sheet = list.sheets[mapped.sheet] ?? { name: '', hidden: false, rows: [] }
  const reading = readRows(sheet, headerAt(sheet, mapped.headerLine), mapped.columns, plan, moment)
  const answers = answersTo(await kind.questions(tx, moment, actor), mapped.answers)
  const context = { actor, answers, decisions }
  const verdicts = await kind.weigh(tx, moment, reading.rows, context)
  const rows = reading.rows.map((row, index) => ({ ...row, verdict: verdicts[index] as Verdict }))
  const faults = [
    ...reading.faults,
    ...rows.flatMap(({ line, verdict }) => (verdict.fault ? [faultAt(sheet, mapped, line, verdict.fault)] : [])),
  ].sort((a, b) => a.line - b.line)
  return { plan, reading, rows, faults, context }
}

/** Rows about which somebody has yet to say which record they mean. */
export const openRows = ({ rows }: Pick<Assessment, 'rows'>) =>
  rows.filter(({ verdict }) => verdict.will === 'ask' && !verdict.fault)

export function countsOf({ rows }: Pick<Assessment, 'rows'>): Record<Verdict['will'], number> {
  const counts = { add: 0, complete: 0, nothing: 0, ask: 0 }
  for (const { verdict } of rows) if (!verdict.fault) counts[verdict.will] += 1
  return counts
}

function faultAt(sheet: Sheet, mapped: Mapped, line: number, problem: RowProblem<ImportedRow>): ImportFault {
  const { field, ja, en } = problem
  const column = mapped.columns[field] ?? null
  const heading = column === null ? '' : cellText(sheet.rows[mapped.headerLine - 1]?.[column]).trim()
  const cell = column === null ? '' : cellText(sheet.rows[line - 1]?.[column])
  return { line, column, heading, field, cell, code: 'against-rule', ja, en }
}
