import type { CellValue, MergeRange, Workbook, Sheet as WorkbookSheet } from 'hucre'
import { dayOfSerial, minuteOfSerial } from '#platform/calendar.ts'
import { meaningOf, type NumberMeaning, paddedDigits } from './number-format.ts'
import { type Cell, type Sheet, trimmed } from './sheet.ts'

/** The sheets of a workbook as the reader library gives it, with days, times and padded numbers as they are meant. */
export function sheetsOf(workbook: Workbook): Sheet[] {
  const system = workbook.dateSystem === '1904' ? 1904 : 1900
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    hidden: Boolean(sheet.hidden || sheet.veryHidden),
    rows: rowsOf(sheet, system),
  }))
}

function rowsOf(sheet: WorkbookSheet, system: 1900 | 1904): Cell[][] {
  const rows = sheet.rows.map((row, line) =>
    row.map((value, column) => {
      const style = value === null ? undefined : sheet.cells?.get(`${line},${column}`)?.style
      return cellOf(value, style?.numFmt, system)
    }),
  )
  for (const merge of sheet.merges ?? []) fillDown(rows, merge)
  return trimmed(rows)
}

/** A merged cell stands in each of its rows, in its first column; what spans columns (a title) stays one cell. */
function fillDown(rows: Cell[][], { startRow, startCol, endRow }: MergeRange): void {
  const value = rows[startRow]?.[startCol]
  if (value === null || value === undefined) return
  for (const row of rows.slice(startRow + 1, endRow + 1)) {
    while (row.length < startCol) row.push(null)
    row[startCol] ??= value
  }
}

function cellOf(value: CellValue, format: string | undefined, system: 1900 | 1904): Cell {
  if (value instanceof Date) return timeOf(serialOf(value, system), format ? meaningOf(format) : 'day', system)
  if (typeof value === 'string') return textOf(value)
  if (typeof value !== 'number' || format === undefined) return value
  const meaning = meaningOf(format)
  return meaning === 'number' ? (paddedDigits(value, format) ?? value) : timeOf(value, meaning, system)
}

/** OpenDocument gives a time as PT09H30M00S. */
function textOf(text: string): Cell {
  const [, hours, minutes] = /^PT(\d{1,4})H(\d\d)M\d\d(?:[.,]\d+)?S$/.exec(text) ?? []
  if (hours !== undefined) return { minute: Number(hours) * 60 + Number(minutes) }
  return text.replaceAll('\r\n', '\n')
}

/** A format of days over nothing (a formula that points to an empty cell) shows no day that anybody meant. */
function timeOf(serial: number, meaning: NumberMeaning, system: 1900 | 1904): Cell {
  if (meaning === 'duration') return { minute: Math.round(serial * 1440) }
  const minute = minuteOfSerial(serial)
  const day = meaning === 'time' ? null : dayOfSerial(serial, system)
  if (day !== null) return minute === 0 ? { day } : { day, minute }
  if (meaning === 'time' || (serial > 0 && serial < 1)) return { minute }
  return serial === 0 ? null : serial
}

function serialOf(date: Date, system: 1900 | 1904): number {
  const days = (date.getTime() - Date.UTC(1899, 11, 31)) / 86_400_000
  if (system === 1904) return days - 1461
  return days >= 60 ? days + 1 : days
}
