import { phrase } from '#platform/document/build.ts'
import { readWorkbook } from '#platform/sheets/read-workbook.ts'
import { parseTyped } from '#platform/web/form.ts'
import { words as webWords } from '#platform/web/words.ts'
import { columnsFrom, formOf } from '../content/form.ts'
import type { Resource } from '../content/resource.ts'
import { resourceIds, resources } from '../content/resources/index.ts'
import { words } from '../content/words.ts'
import { isFiscalYear } from '../rules.ts'
import type { RowToTake, SheetContent, SheetFault } from './content.ts'
import { cellOf, type Line, linesOf } from './lines.ts'
import { coverSheet, indicatorSheet, type SheetColumn, sheetColumns, sheetNameOf } from './sheet-columns.ts'
import { indicatorsFrom } from './workbook-indicators.ts'

/** Reads a workbook of the shape that `writeSheetWorkbook` writes. */
export async function readSheetWorkbook(
  bytes: Uint8Array,
  name: string,
): Promise<{ content: SheetContent | null; faults: SheetFault[] }> {
  const read = await readWorkbook(bytes, name)
  if ('refused' in read) return none(phrase('ファイルが読めません。', 'The file cannot be read.'))
  const sheets = new Map(read.sheets.map((sheet) => [sheet.name, linesOf(sheet.name, sheet.rows)]))
  const fiscalYear = Number(sheets.get(coverSheet)?.[1]?.cells[1])
  if (!isFiscalYear(fiscalYear))
    return none(phrase(`「${coverSheet}」に年度がありません。`, `The sheet “${coverSheet}” says no fiscal year.`))
  const faults: SheetFault[] = []
  const rows = resourceIds.flatMap((id) => {
    const lines = sheets.get(sheetNameOf(id))
    return lines ? rowsFrom(id, lines, faults) : []
  })
  const cover = rows.find(({ resource }) => resource === 'cover')?.columns
  const content: SheetContent = {
    fiscalYear,
    body: { nameJa: String(cover?.body_name_ja ?? ''), code: (cover?.body_code as string | null) ?? null },
    source: name,
    rows,
    indicators: indicatorsFrom(sheets.get(indicatorSheet) ?? [], faults),
    courses: [],
  }
  return { content, faults }
}

const none = (says: SheetFault['says']) => ({ content: null, faults: [{ at: '', says }] })

function rowsFrom(id: (typeof resourceIds)[number], [head, ...lines]: Line[], faults: SheetFault[]): RowToTake[] {
  const resource: Resource = resources[id]
  const columns = sheetColumns(words('ja'), resource)
  const places = new Map(columns.map((column) => [column.column, head?.cells.indexOf(column.label) ?? -1]))
  const text = (line: Line, column: SheetColumn) => line.cells[places.get(column.column) ?? -1]?.trim() ?? ''
  return lines.flatMap((line) => {
    const pointing = columns.filter(({ field }) => field.kind === 'ref' || field.kind === 'refs')
    const plain = columns.filter((column) => !pointing.includes(column))
    const typed = Object.fromEntries(plain.map((column) => [column.column, [text(line, column)]]))
    const without = { ...resource, fields: resource.fields.filter(({ kind }) => kind !== 'ref' && kind !== 'refs') }
    const form = parseTyped(typed, formOf(without))
    if (!form.ok) {
      for (const { field, code } of form.problems) {
        const label = columns.find(({ column }) => column === field)?.label ?? field
        faults.push({
          at: cellOf(line, places.get(field) ?? -1),
          says: phrase(`：${webWords('ja').problem[code](label)}`, `: ${webWords('en').problem[code](label)}`),
        })
      }
      return []
    }
    const refs = pointing
      .filter(({ field }) => field.kind === 'ref')
      .map((column) => [column.column, text(line, column)])
    const links = pointing.find(({ field }) => field.kind === 'refs')
    return [
      {
        resource: id,
        at: line.at,
        columns: columnsFrom(without, form.value),
        refs: Object.fromEntries(refs.filter(([, name]) => name !== '')),
        ...(links ? { linked: text(line, links).split('\n') } : {}),
      },
    ]
  })
}
