import { writeCsv } from '#platform/sheets/csv-writing.ts'
import { definitionOf, type ListKind, officialColumns } from './layouts.ts'

/**
 * A list as open data: the layout in force, its columns in their order, then those of older layouts that
 * these rows have; no other. UTF-8 with
 * byte order mark, CRLF, no formula.
 */
export function writeList(kind: ListKind, rows: readonly Record<string, string>[]): Uint8Array {
  const { layouts } = definitionOf(kind)
  const layout = layouts[0]
  if (!layout) throw new Error(`no layout is kept for ${kind}`)
  const printed = layout.columns.map((column) => ({ column, kept: layout.as[column] ?? column }))
  const official = officialColumns(kind)
  const known = new Set(printed.map(({ kept }) => kept))
  const more = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    .filter((name) => official.has(name) && !known.has(name))
    .sort()
  const columns = [...printed, ...more.map((column) => ({ column, kept: column }))]
  return writeCsv(
    columns.map(({ column }) => ({ label: column })),
    rows.map((row) => columns.map(({ kept }) => row[kept] ?? '')),
  )
}
