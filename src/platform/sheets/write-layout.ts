import type { CellStyle, Cell as SheetCell, WriteSheet } from 'hucre'
import { sheetNames } from './sheet-names.ts'

/** A cell with its place, counted from 0; its text or, where it is known, its number. */
export interface LayoutCell {
  row: number
  column: number
  rows: number
  columns: number
  text: string
  value?: number
  look?: 'title' | 'heading' | 'strong' | 'text' | 'note' | 'end' | 'head' | 'cell'
  align?: 'start' | 'center' | 'end'
  strong?: boolean
  turned?: 'stacked' | 'turned'
}

export interface LayoutSheet {
  name: string
  orientation: 'portrait' | 'landscape'
  /** Widths of the columns as parts of 1. */
  widths: readonly number[]
  cells: readonly LayoutCell[]
}

/** Characters of half width that stand beside each other on a sheet of A4. */
const across = { portrait: 92, landscape: 138 }

/** A workbook in a layout of its own: merged cells, heights for the text in them, set to print on A4. */
export async function writeLayout(title: string, sheets: readonly LayoutSheet[]): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name))
  const { writeXlsx } = await import('hucre')
  return writeXlsx({
    sheets: sheets.map((sheet, at) => laidOut(sheet, names[at] as string)),
    properties: { title },
    defaultFont: { name: 'Yu Gothic', size: 10 },
  })
}

function laidOut({ orientation, widths, cells }: LayoutSheet, name: string): WriteSheet {
  const rowCount = Math.max(0, ...cells.map(({ row, rows }) => row + rows))
  const columns = widths.map((width) => ({ width: Math.max(2, width * across[orientation]) }))
  return {
    name,
    rows: Array.from({ length: rowCount }, () => widths.map(() => null)),
    columns,
    cells: new Map(cells.flatMap((cell) => withBorders(cell))),
    merges: cells
      .filter(({ rows, columns }) => rows > 1 || columns > 1)
      .map(({ row, column, rows, columns }) => ({
        startRow: row,
        startCol: column,
        endRow: row + rows - 1,
        endCol: column + columns - 1,
      })),
    rowDefs: heights(cells, columns),
    pageSetup: { paperSize: 'a4', orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}

/** Every cell under a merge has the border, or the frame would have gaps. */
function withBorders(cell: LayoutCell): [string, Partial<SheetCell>][] {
  const style = styleOf(cell)
  const first: [string, Partial<SheetCell>] = [
    `${cell.row},${cell.column}`,
    { value: cell.value ?? (cell.text === '' ? null : cell.text.toWellFormed()), style },
  ]
  if (!style.border) return [first]
  const under: [string, Partial<SheetCell>][] = []
  for (let down = 0; down < cell.rows; down += 1)
    for (let right = 0; right < cell.columns; right += 1)
      if (down + right > 0) under.push([`${cell.row + down},${cell.column + right}`, { value: null, style }])
  return [first, ...under]
}

const thin = { style: 'thin' } as const
const frame = { top: thin, right: thin, bottom: thin, left: thin }
const sizes: Partial<Record<NonNullable<LayoutCell['look']>, number>> = { title: 16, heading: 13, note: 9 }
const horizontal = { start: 'left', center: 'center', end: 'right' } as const

function styleOf({ look = 'text', align, strong, turned, value }: LayoutCell): CellStyle {
  const inTable = look === 'head' || look === 'cell'
  const bold = strong || look === 'title' || look === 'heading' || look === 'strong' || look === 'head'
  return {
    font: { bold, size: sizes[look] ?? 10 },
    numFmt: value === undefined ? '@' : Number.isInteger(value) ? '#,##0' : '#,##0.0##',
    alignment: {
      horizontal: turned ? 'center' : look === 'end' ? 'right' : horizontal[align ?? 'start'],
      vertical: turned === 'turned' ? 'bottom' : 'top',
      wrapText: true,
      ...(turned ? { textRotation: turned === 'stacked' ? 255 : 90 } : {}),
    },
    ...(inTable ? { border: frame } : {}),
    ...(look === 'head' ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8F1FE' } } } : {}),
  }
}

/** Excel does not reckon the height of merged cells by itself. */
function heights(cells: readonly LayoutCell[], columns: readonly { width: number }[]) {
  const found = new Map<number, { height: number }>()
  for (const cell of cells) {
    const each = heightOf(cell, columns) / cell.rows
    for (let row = cell.row; row < cell.row + cell.rows; row += 1)
      found.set(row, { height: Math.min(400, Math.max(found.get(row)?.height ?? 0, each)) })
  }
  return found
}

function heightOf(cell: LayoutCell, columns: readonly { width: number }[]): number {
  const size = (sizes[cell.look ?? 'text'] ?? 10) * 1.6
  if (cell.turned) return Array.from(cell.text).length * (cell.turned === 'stacked' ? 13 : 7) + 6
  const width = columns.slice(cell.column, cell.column + cell.columns).reduce((so, column) => so + column.width, 0)
  const lines = cell.text.split('\n').reduce((so, line) => so + Math.max(1, Math.ceil(halves(line) / (width - 1))), 0)
  return lines * size + 3
}

const halves = (text: string) => Array.from(text).reduce((so, each) => so + (each > '\u00ff' ? 2 : 1), 0)
