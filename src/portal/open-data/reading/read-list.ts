import { readCsv } from '#platform/sheets/csv-reading.ts'
import type { SheetRefusal } from '#platform/sheets/reading.ts'
import { decodeText } from '#platform/sheets/text-decoding.ts'
import { definitionOf, keptName, type Layout, type ListKind, layoutOf, officialColumns } from '../layouts.ts'
import { readCell } from './cells.ts'
import type { Finding } from './finding.ts'
import { findingsOfRow } from './rows.ts'

export interface ListRow {
  /** The line of the file's table, the header being 1. */
  number: number
  /** By the names of the current layout; columns that it does not have keep their own. Empty cells are left out. */
  values: Record<string, string>
  findings: Finding[]
}

export type ListReading =
  | { layout: Layout['id']; encoding: string; rows: ListRow[]; blank: number; unknownColumns: string[] }
  | { refused: ListRefusal }

export type ListRefusal =
  | { because: 'file'; refusal: SheetRefusal }
  | { because: 'no-layout'; found: string[] }
  | { because: 'header-twice' | 'header-empty'; columns: string[] }

/**
 * Reads a list of the municipal open data standard in its current layout or in one of the older ones, UTF-8 or CP932.
 * Every row comes back, with all that was repaired, is doubtful or refused; rows that hold nothing are counted.
 */
export function readList(kind: ListKind, bytes: Uint8Array): ListReading {
  const decoded = decodeText(bytes)
  if ('refused' in decoded) return { refused: { because: 'file', refusal: decoded.refused } }
  const table = readCsv(decoded.text.replace(/^\ufeff/, ''))
  if ('refused' in table) return { refused: { because: 'file', refusal: table.refused } }
  const header = (table.rows[0] ?? []).map((cell) => cell.trim())
  const layout = layoutOf(kind, header)
  if (!layout) return { refused: { because: 'no-layout', found: header } }
  const names = header.map((column) => keptName(layout, column))
  const fault = faultOfHeader(names)
  if (fault) return { refused: fault }
  const filled = table.rows.slice(1).map((cells, index) => ({ cells, number: index + 2 }))
  const there = filled.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const known = officialColumns(kind)
  return {
    layout: layout.id,
    encoding: decoded.encoding,
    rows: withDoubles(there.map(({ cells, number }) => readRow(kind, names, cells, number))),
    blank: filled.length - there.length,
    unknownColumns: names.filter((name) => !known.has(name)),
  }
}

function readRow(kind: ListKind, names: readonly string[], cells: readonly string[], number: number): ListRow {
  if (cells.length !== names.length) {
    const because = cells.length < names.length ? 'cells-missing' : 'cells-too-many'
    const was = `${cells.length} / ${names.length}`
    return { number, values: valuesOf(names, cells), findings: [{ column: '', kind: 'refused', because, was }] }
  }
  const readings = names.map((name, index) => ({ name, ...readCell(name, cells[index] ?? '') }))
  const values = valuesOf(
    names,
    readings.map(({ value }) => value),
  )
  const required = definitionOf(kind).required
  return {
    number,
    values,
    findings: [...readings.flatMap(({ findings }) => findings), ...findingsOfRow(values, required)],
  }
}

/** The same ID in two rows of one file: nobody can tell which is meant, so both are taken and both are doubtful. */
function withDoubles(rows: ListRow[]): ListRow[] {
  const seen = new Map<string, number>()
  for (const { values } of rows) if (values.ID) seen.set(values.ID, (seen.get(values.ID) ?? 0) + 1)
  return rows.map((row) => {
    const id = row.values.ID ?? ''
    if ((seen.get(id) ?? 0) < 2) return row
    const double: Finding = { column: 'ID', kind: 'doubtful', because: 'twice-in-file', was: id }
    return { ...row, findings: [...row.findings, double] }
  })
}

function faultOfHeader(names: readonly string[]): ListRefusal | null {
  const twice = names.filter((name, index) => name !== '' && names.indexOf(name) !== index)
  if (twice.length > 0) return { because: 'header-twice', columns: twice }
  const empty = names.flatMap((name, index) => (name === '' ? [String(index + 1)] : []))
  return empty.length > 0 ? { because: 'header-empty', columns: empty } : null
}

const valuesOf = (names: readonly string[], cells: readonly string[]) =>
  Object.fromEntries(names.flatMap((name, index) => (cells[index] ? [[name, cells[index]]] : [])))
