import type { CellStyle, CellValue, WriteSheet } from 'hucre'
import { isDay } from '#platform/calendar.ts'
import type { Column, ColumnKind, WrittenCell, WrittenRow } from './columns.ts'
import { sheetNames } from './sheet-names.ts'

export interface SheetToWrite {
  name: string
  /** A line above the header, over all columns. */
  title?: string
  columns: readonly Column[]
  rows: readonly WrittenRow[]
}

const formats: Record<ColumnKind, string> = {
  text: '@',
  number: 'General',
  day: 'yyyy/mm/dd',
  yen: '#,##0"円"',
  percent: '0.0%',
}

/**
 * An xlsx workbook to print and to work on: bold header that stays in sight and on every printed page, days as real
 * days, text as text (a text that begins with = is no formula, also after it was edited).
 */
export async function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name))
  const { writeXlsx } = await import('hucre')
  return writeXlsx({
    sheets: sheets.map((sheet, index) => written(sheet, names[index] as string)),
    properties: sheets[0]?.title ? { title: sheets[0].title } : {},
    defaultFont: { name: 'Yu Gothic', size: 11 },
  })
}

function written({ title, columns, rows }: SheetToWrite, name: string): WriteSheet {
  const header = columns.map(({ label }) => label)
  const headerRow = title === undefined ? 0 : 1
  const cells = rows.map((row) => columns.map(({ kind = 'text' }, index) => cellValue(row[index], kind)))
  const all = title === undefined ? [header, ...cells] : [[title], header, ...cells]
  return {
    name,
    rows: all,
    columns: columns.map((column, index) => ({
      width:
        column.width ??
        widthOf(
          column,
          rows.slice(0, 200).map((row) => row[index]),
        ),
      style: { numFmt: formats[column.kind ?? 'text'] },
    })),
    cells: new Map([
      ...(title === undefined ? [] : [['0,0', { value: title, style: titleStyle }] as const]),
      ...header.map((label, index) => [`${headerRow},${index}`, { value: label, style: headerStyle }] as const),
    ]),
    merges:
      title === undefined || columns.length < 2
        ? []
        : [{ startRow: 0, startCol: 0, endRow: 0, endCol: columns.length - 1 }],
    freezePane: { rows: headerRow + 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: columns.length > 6 ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${headerRow + 1}:$${headerRow + 1}`,
    },
  }
}

const titleStyle: CellStyle = { font: { bold: true, size: 14 }, numFmt: '@' }
const headerStyle: CellStyle = {
  font: { bold: true },
  numFmt: '@',
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8F1FE' } },
  border: { bottom: { style: 'thin' } },
  alignment: { vertical: 'center', wrapText: true },
}

function cellValue(cell: WrittenCell, kind: ColumnKind): CellValue {
  if (cell === undefined || cell === null || cell === '') return null
  if (kind === 'day' && typeof cell === 'string' && isDay(cell)) return new Date(`${cell}T00:00:00Z`)
  return typeof cell === 'string' ? cell.toWellFormed() : cell
}

/** As wide as the longest text, within reason; numbers and days need room for their signs. */
function widthOf({ label, kind = 'text' }: Column, cells: readonly WrittenCell[]): number {
  const halves = (cell: WrittenCell) => Array.from(String(cell ?? ''), (each) => (each > '\u00ff' ? 2 : 1))
  const lengths = [label, ...cells].map((cell) => halves(cell).reduce<number>((sum, each) => sum + each, 0))
  return Math.min(Math.max(...lengths, kind === 'text' ? 6 : 12) + 2, 60)
}
