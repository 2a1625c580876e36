import { columnLetters } from '#platform/sheets/sheet.ts'

/** A filled row of a workbook. */
export interface Line {
  /** The sheet and the row. */
  at: string
  sheet: string
  row: number
  cells: string[]
}

/** 取組内容 B5 */
export const cellOf = ({ sheet, row }: Line, column: number) =>
  column < 0 ? `${sheet} ${row}` : `${sheet} ${columnLetters(column)}${row}`

export const linesOf = (name: string, rows: readonly (readonly unknown[])[]): Line[] =>
  rows
    .map((row, at) => ({
      at: `${name} ${at + 1}`,
      sheet: name,
      row: at + 1,
      cells: row.map((cell) => (cell === null || cell === undefined ? '' : String(cell))),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
