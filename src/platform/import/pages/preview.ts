import { recordLook } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import type { Sheet } from '#platform/sheets/sheet.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { type Assessment, assess } from '../batch/assess.ts'
import type { Mapped } from '../batch/batch.ts'
import { openSheets } from '../batch/content.ts'
import type { Decisions } from '../kind.ts'
import { fieldIdsOf } from '../plan.ts'
import { columnsUnder, reasonLeftOut } from './columns.ts'
import type { OpenBatch } from './doors.ts'

/** How a list stands before it is taken, and the sheet it was read from. */
export interface Preview {
  sheet: Sheet
  mapped: Mapped
  assessment: Assessment
}

export async function previewOf(
  tx: Tx,
  moment: Moment,
  c: HouseContext,
  { batch, kind }: OpenBatch,
  decisions: Decisions = new Map(),
): Promise<Preview> {
  const sheets = await openSheets(moment, batch.contentSealed as string)
  const mapped = batch.mapped as Mapped
  const assessment = await assess(tx, moment, kind, { sheets, mapped, actor: c.var.desk.actor, decisions })
  await recordLook(tx, moment, personsShown(assessment), 'import')
  return { sheet: sheets[mapped.sheet] as Sheet, mapped, assessment }
}

/** People on record whose names the page shows beside a row. */
function personsShown({ rows }: Assessment): string[] {
  const likely = rows.flatMap(({ verdict }) => (verdict.fault ? [] : (verdict.likely ?? [])))
  return [...new Set(likely.flatMap(({ personId }) => personId ?? []))]
}

/** Columns of the file that are not used, with the reason where there is one. */
export function unusedColumns(language: Language, { kind }: OpenBatch, { sheet, mapped }: Preview) {
  const used = new Set(Object.values(mapped.columns))
  return columnsUnder(sheet, mapped.headerLine)
    .filter(({ index }) => !used.has(index))
    .map(({ letters, heading }) => ({ letters, heading, because: reasonLeftOut(language, kind, heading) }))
}

export interface SampleLine {
  label: string
  /** As it was read, for each of the first rows. */
  values: string[]
}

/** The first rows as they were read, field by field. */
export function sampleOf(
  language: Language,
  { mapped, assessment }: Preview,
): { lines: number[]; fields: SampleLine[] } {
  const { plan, rows } = assessment
  const first = rows.slice(0, 3)
  const shown = (id: string, value: unknown): string => {
    const words = plan.inWords?.(language, id, value) ?? null
    if (words !== null) return words
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
  return {
    lines: first.map(({ line }) => line),
    fields: fieldIdsOf(plan)
      .filter((id) => mapped.columns[id] !== null && mapped.columns[id] !== undefined)
      .map((id) => ({
        label: plan.fields[id]?.label(language) ?? id,
        values: first.map(({ value }) => shown(id, value[id])),
      })),
  }
}
