import { chartTable } from './chart-table.ts'
import { gridOf, widthsOf } from './grid.ts'
import type { Block, Table } from './model.ts'

/** Where columns of a sheet end, as parts of its width, so that every table on it keeps its own columns. */
export type SharedGrid = readonly number[]

/** The ends of the columns of all tables on a sheet together. */
export function sharedGrid(blocks: readonly Block<string>[]): SharedGrid {
  const ends = new Set([1])
  for (const table of tablesIn(blocks)) for (const end of endsOf(table)) ends.add(end)
  return [...ends].sort((a, b) => a - b)
}

/** Where each column of a table ends. */
export function endsOf(table: Table<string>): number[] {
  let so = 0
  return widthsOf(table, gridOf(table).columnCount).map((width) => {
    so += width
    return Number(so.toFixed(3))
  })
}

function tablesIn(blocks: readonly Block<string>[]): Table<string>[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return [block]
    if (block.kind === 'chart') return [chartTable(block, 'ja')]
    if (block.kind === 'box') return tablesIn(block.blocks)
    return block.kind === 'columns' ? block.columns.flatMap((each) => tablesIn(each)) : []
  })
}
