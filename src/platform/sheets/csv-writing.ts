import type { Column, WrittenCell, WrittenRow } from './columns.ts'
import { encodeCp932, type Unencodable } from './cp932.ts'
import { guarded } from './formula-guard.ts'

/** A csv file as Japanese open data and Excel want it: UTF-8 with byte order mark, CRLF, no formulas. */
export function writeCsv(columns: readonly Column[], rows: readonly WrittenRow[]): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${csvText(columns, rows)}`))
}

/**
 * The same in Shift_JIS as Windows writes it (CP932), for older software. Characters that it does not have are not
 * replaced by ?: the file is refused, with each of them and where it first stands (line 1 is the header).
 */
export function writeCsvCp932(
  columns: readonly Column[],
  rows: readonly WrittenRow[],
): { bytes: Uint8Array } | { refused: 'characters'; characters: (Unencodable & { line: number; column: string })[] } {
  const encoded = encodeCp932(csvText(columns, rows))
  if ('bytes' in encoded) return encoded
  return { refused: 'characters', characters: encoded.characters.map((each) => located(each, columns, rows)) }
}

function csvText(columns: readonly Column[], rows: readonly WrittenRow[]): string {
  const header = columns.map(({ label }) => label)
  return [header, ...rows].map((row) => `${columns.map((_, index) => field(row[index])).join(',')}\r\n`).join('')
}

function field(cell: WrittenCell): string {
  const text = typeof cell === 'string' ? guarded(cell) : String(cell ?? '')
  return /[",\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function located(found: Unencodable, columns: readonly Column[], rows: readonly WrittenRow[]) {
  const isHere = (cell: WrittenCell) => typeof cell === 'string' && cell.includes(found.character)
  const header = columns.find(({ label }) => isHere(label))
  if (header) return { ...found, line: 1, column: header.label }
  const index = rows.findIndex((row) => row.some(isHere))
  const column = columns[rows[index]?.findIndex(isHere) ?? -1]
  return { ...found, line: index + 2, column: column?.label ?? '' }
}
