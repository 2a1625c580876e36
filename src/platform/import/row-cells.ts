import { unguarded } from '#platform/sheets/formula-guard.ts'
import type { Cell } from '#platform/sheets/sheet.ts'

const onlyDashes = /^[-‐‑‒–—―−ー－~〜～*＊]+$/
const ditto = new Set(['〃', '同上', '″', '”', '々'])

/**
 * The cells of a row as they are meant: a dash is nothing, 〃 and 同上 are the cell above (which is remembered in
 * `above` for the next row), the apostrophe that guards a csv file against formulas is gone.
 */
export function filledCells(row: readonly Cell[], above: Cell[]): Cell[] {
  return row.map((cell, column) => {
    const meant = typeof cell === 'string' ? meantBy(cell.trim(), cell, above[column] ?? null) : cell
    if (meant !== null) above[column] = meant
    return meant
  })
}

function meantBy(trimmed: string, typed: string, above: Cell): Cell {
  if (trimmed === '' || onlyDashes.test(trimmed)) return null
  return ditto.has(trimmed) ? above : unguarded(typed)
}
