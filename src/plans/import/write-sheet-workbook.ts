import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type SheetToWrite, writeWorkbook } from '#platform/sheets/write-workbook.ts'
import { goalItemsOf } from '../content/links.ts'
import type { Resource } from '../content/resource.ts'
import { type ResourceId, resourceIds, resources } from '../content/resources/index.ts'
import { type AnyRow, listPointedTo, listRows } from '../content/store.ts'
import { words } from '../content/words.ts'
import { listIndicators } from '../indicators/store.ts'
import { coverSheet, type SheetColumn, sheetColumns, sheetNameOf } from './sheet-columns.ts'
import { valuesSheet } from './values-sheet.ts'

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
