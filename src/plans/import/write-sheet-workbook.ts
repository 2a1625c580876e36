import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type SheetToWrite, writeWorkbook } from '#platform/sheets/write-workbook.ts'
import { goalItemsOf } from '../content/links.ts'
import type { Resource } from '../content/resource.ts'
import { type ResourceId, resourceIds, resources } from '../content/resources/index.ts'
import { type AnyRow, listPointedTo, listRows } from '../content/store.ts'
import { words } from '../content/words.ts'
import { printAsOf } from '../indicators/as-of.ts'
import type { Indicator, Value, Wording } from '../indicators/rules.ts'
import { listIndicators } from '../indicators/store.ts'
import {
  coverSheet,
  type IndicatorColumn,
  indicatorColumns,
  indicatorSheet,
  type SheetColumn,
  sheetColumns,
  sheetNameOf,
} from './sheet-columns.ts'

/** What a year's sheet says as a workbook that can be changed and brought in again. */
export async function writeSheetWorkbook(tx: Tx, moment: Moment, fiscalYear: number): Promise<Uint8Array> {
  const w = words('ja')
  const linked = await goalItemsOf(tx, moment)
  const sheets: SheetToWrite[] = [aboutSheet(fiscalYear)]
  for (const id of resourceIds) {
    const resource: Resource = resources[id]
    const columns = sheetColumns(w, resource)
    const names = await namesFor(tx, moment, resource, fiscalYear)
    const rows = (await listRows(tx, moment, id, fiscalYear)) as unknown as AnyRow[]
    sheets.push({
      name: sheetNameOf(id),
      columns: columns.map(({ label }) => ({ label })),
      rows: rows.map((row) => columns.map((column) => written(row, column, names, linked.get(row.id) ?? []))),
    })
  }
  return writeWorkbook([...sheets, valuesSheet(await listIndicators(tx, moment), fiscalYear)])
}

const aboutSheet = (fiscalYear: number): SheetToWrite => ({
  name: coverSheet,
  columns: [{ label: '項目' }, { label: '内容' }],
  rows: [['年度', String(fiscalYear)]],
})

/** Japanese names of the rows that fields may point to, by id. */
async function namesFor(tx: Tx, moment: Moment, { fields }: Resource, fiscalYear: number) {
  const names = new Map<string, string>()
  for (const field of fields) {
    if (field.kind !== 'ref' && field.kind !== 'refs') continue
    for (const row of await listPointedTo(tx, moment, field.to as ResourceId, fiscalYear))
      names.set(row.id, String(row.name_ja || row.name_en))
  }
  return names
}

function written(row: AnyRow, { column, field }: SheetColumn, names: Map<string, string>, linked: string[]): string {
  if (field.kind === 'refs') return linked.map((id) => names.get(id) ?? '').join('\n')
  const value = row[column]
  if (field.kind === 'ref') return names.get(String(value)) ?? ''
  if (value === null || value === undefined) return ''
  return Array.isArray(value) ? value.join('、') : String(value)
}

function valuesSheet(indicators: readonly Indicator[], fiscalYear: number): SheetToWrite {
  const codes = new Map(indicators.map(({ id, code }) => [id, code]))
  const rows = indicators.flatMap((indicator) =>
    indicator.wordings
      .filter((wording) => wording.fiscalYear === fiscalYear || wording.fiscalYear === fiscalYear - 1)
      .flatMap((wording) => linesOf(indicator, wording, codes.get(indicator.parentId ?? '') ?? '')),
  )
  return { name: indicatorSheet, columns: indicatorColumns.map((label) => ({ label })), rows }
}

function linesOf(indicator: Indicator, wording: Wording, parent: string): string[][] {
  const newest = new Map<string, Value>()
  for (const value of indicator.values)
    if (value.fiscalYear === wording.fiscalYear && !newest.has(value.kind + value.unit))
      newest.set(value.kind + value.unit, value)
  const values = newest.size > 0 ? [...newest.values()] : [null]
  return values.map((value) => {
    const line: Record<IndicatorColumn, string | number | null | undefined> = {
      code: indicator.code,
      section: indicator.section,
      parent,
      part_of_sum: indicator.partOfSum ? 'yes' : '',
      fiscal_year: wording.fiscalYear,
      number: wording.number,
      label_ja: wording.labelJa,
      label_en: wording.labelEn,
      units: wording.units.join('、'),
      outcome_ja: wording.outcomeJa,
      outcome_en: wording.outcomeEn,
      expected_ja: wording.expectedJa,
      expected_en: wording.expectedEn,
      kind: value?.kind,
      unit: value?.unit,
      value: value?.value,
      as_of: value?.asOfOn ? printAsOf({ on: value.asOfOn, precision: value.precision }) : '',
    }
    return indicatorColumns.map((column) => String(line[column] ?? ''))
  })
}
