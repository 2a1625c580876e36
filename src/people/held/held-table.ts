import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { listAccountNames } from './held.queries.ts'
import type { HeldEntry, HeldSection } from './held-section.ts'
import { type Show, showText } from './shows.ts'

export type HeldRow = Record<string, unknown>

interface HeldTable {
  id: string
  tables: readonly string[]
  title(language: Language): string
  /** The rows about the person as they stand in the tables, joined with what makes them readable. */
  read(tx: Tx, moment: Moment, personId: string): Promise<readonly HeldRow[]>
  /** Columns that hold an account's id; each gets a neighbour `…_name`. */
  accounts?: readonly string[]
  /** What is read out, in this order; every other column stands in the download only. */
  columns(language: Language): Readonly<Record<string, readonly [label: string, show?: Show]>>
}

/** A section made of rows: complete and decrypted for machines, the named columns in words for people. */
export const heldTable = ({ id, tables, title, read, accounts = [], columns }: HeldTable): HeldSection => ({
  id,
  tables,
  title,
  rows: async (tx, moment, personId, language) => {
    const rows = (await read(tx, moment, personId)).map((row) => openRow(moment, row))
    const names = await listAccountNames(tx, moment, idsIn(rows, accounts))
    const spoken = Object.entries(columns(language))
    return rows.map((row): HeldEntry => {
      const data = { ...row, ...namesOf(row, accounts, names) }
      const lines = spoken.map(([column, [label, show = showText]]) => ({ label, value: show(data[column], data) }))
      return { lines: lines.filter(({ value }) => value !== ''), data }
    })
  },
})

/** Decrypts what is sealed; leaves out the municipality and the digests, which say nothing to anybody. */
export function openRow({ tenantId, keys }: Pick<Moment, 'tenantId' | 'keys'>, row: HeldRow): HeldRow {
  const opened: HeldRow = {}
  for (const [column, value] of Object.entries(row)) {
    if (column === 'tenant_id' || column.endsWith('_digest')) continue
    if (!column.endsWith('_sealed')) opened[column] = value
    else opened[column.replace(/_sealed$/, '')] = value === null ? null : readJson(keys.open(tenantId, String(value)))
  }
  return opened
}

const idsIn = (rows: readonly HeldRow[], columns: readonly string[]): string[] =>
  rows.flatMap((row) => columns.flatMap((column) => (typeof row[column] === 'string' ? [row[column]] : [])))

const namesOf = (row: HeldRow, columns: readonly string[], names: ReadonlyMap<string, string>) =>
  Object.fromEntries(columns.map((column) => [`${column}_name`, names.get(String(row[column])) ?? null]))

function readJson(text: string): unknown {
  if (!/^[[{]/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
