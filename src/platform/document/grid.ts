import type { Cell, Row, Table } from './model.ts'

/** A cell of a table with its place in the whole grid, head and foot included; spans are at least 1. */
export interface PlacedCell<T> {
  cell: Cell<T>
  part: 'head' | 'body' | 'foot'
  row: number
  column: number
  rows: number
  columns: number
}

export interface Grid<T> {
  cells: PlacedCell<T>[]
  rowCount: number
  columnCount: number
}

/** Where each cell of a table comes to stand, as HTML places cells around those that span rows. */
export function gridOf<T>(table: Table<T>): Grid<T> {
  const taken = new Set<string>()
  const cells: PlacedCell<T>[] = []
  const parts = [
    ['head', table.head],
    ['body', table.body],
    ['foot', table.foot ?? []],
  ] as const
  let row = 0
  for (const [part, rows] of parts)
    for (const each of rows) {
      placeRow(each, row, part, taken, cells)
      row += 1
    }
  const columnCount = Math.max(0, ...cells.map((placed) => placed.column + placed.columns))
  return { cells, rowCount: row, columnCount }
}

function placeRow<T>(
  row: Row<T>,
  at: number,
  part: PlacedCell<T>['part'],
  taken: Set<string>,
  cells: PlacedCell<T>[],
): void {
  let column = 0
  for (const cell of row) {
    while (taken.has(`${at},${column}`)) column += 1
    const placed = { cell, part, row: at, column, rows: cell.rows ?? 1, columns: cell.columns ?? 1 }
    cells.push(placed)
    for (let down = 0; down < placed.rows; down += 1)
      for (let right = 0; right < placed.columns; right += 1) taken.add(`${at + down},${column + right}`)
    column += placed.columns
  }
}

/** Relative widths of the columns as parts of 1. */
export function widthsOf<T>(table: Table<T>, columnCount: number): number[] {
  const given = Array.from({ length: columnCount }, (_, at) => table.widths?.[at] ?? 1)
  const sum = given.reduce((total, each) => total + each, 0)
  return given.map((each) => each / sum)
}
