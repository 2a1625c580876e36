import { type Day, formatMinute, type Minute } from '#platform/calendar.ts'

/** A day, with the time of day where the cell has one that is not midnight. */
export interface DayCell {
  day: Day
  minute?: Minute
}

/** A time of day or a length of time, in minutes. */
export interface TimeCell {
  minute: Minute
}

/**
 * What a cell holds; null where it is empty or holds only spaces. A number whose format shows leading zeros or hyphens
 * (000-0000) is the text that it shows. An error is its text (#N/A).
 */
export type Cell = string | number | boolean | null | DayCell | TimeCell

/** Row 1 of the file is `rows[0]`. Rows end with their last filled cell, so they differ in length. */
export interface Sheet {
  name: string
  hidden: boolean
  rows: Cell[][]
}

/** The cell as a person would have typed it: 2026/4/1, 9:30, TRUE; '' where it is empty. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  if (typeof cell !== 'object') return String(cell)
  const time = cell.minute === undefined ? '' : formatMinute(cell.minute)
  if (!('day' in cell)) return time
  return [cell.day.replace(/-0?/g, '/'), time].filter(Boolean).join(' ')
}

/** Rows without their empty ends: no empty cell at the end of a row, no empty row at the end of the sheet. */
export function trimmed(rows: readonly (readonly (Cell | undefined)[])[]): Cell[][] {
  const short = rows.map((row) => {
    const length = row.findLastIndex((cell) => !isBlank(cell)) + 1
    return Array.from(row.slice(0, length), (cell) => (isBlank(cell) ? null : (cell as Cell)))
  })
  return short.slice(0, short.findLastIndex((row) => row.length > 0) + 1)
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}

/** The letters over a column (from 0): A, B … Z, AA. */
export function columnLetters(column: number): string {
  return (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
}
