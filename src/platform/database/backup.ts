import type { Db } from './db.ts'
import { type DumpHead, writeDump } from './dump-lines.ts'
import type { Connection } from './engine.ts'
import { readApplied } from './migrate.ts'
import { type Column, quoted, readCatalogue } from './table-catalogue.ts'
import { transact } from './transact.ts'

const snapshot = 'set transaction isolation level repeatable read, read only'
const rowsAtOnce = 500

/**
 * Writes all rows, as they are at one moment, to `path`, while the application goes on (on the embedded engine it waits).
 * The file can be restored on either engine. See dump-lines.ts for its form.
 */
export async function backup(db: Db, path: string): Promise<void> {
  await transact(db.engine, 'owner', snapshot, (connection) => writeDump(path, dumped(connection)))
}

async function* dumped(connection: Connection): AsyncIterable<string> {
  yield line(await head(connection))
  const { tables } = await readCatalogue(connection)
  const sequences = await connection.query(
    `select sequencename as sequence, last_value::text as value from pg_sequences
      where schemaname = 'public' and last_value is not null order by 1`,
    [],
  )
  await connection.script('set local role tomoni_keeper')
  for (const [table, columns] of tables) yield* dumpedTable(connection, table, columns)
  for (const { sequence, value } of sequences.rows) yield line({ sequence, value })
}

async function head(connection: Connection): Promise<DumpHead> {
  const { rows } = await connection.query('select version() as engine, now() as at', [])
  const { engine, at } = rows[0] as { engine: string; at: string }
  const migrations = Object.fromEntries(await readApplied(connection))
  return { format: 'tomoni-backup', version: 1, madeAt: at, engine, migrations }
}

async function* dumpedTable(connection: Connection, table: string, columns: readonly Column[]): AsyncIterable<string> {
  const names = columns.map(({ name }) => name)
  yield line({ table, columns: names })
  const texts = names.map((name) => `${quoted(name)}::text`).join(', ')
  await connection.script(
    `declare dumped no scroll cursor for select to_json(array[${texts}]::text[])::text as line from ${quoted(table)}`,
  )
  for (;;) {
    const { rows } = await connection.query(`fetch ${rowsAtOnce} from dumped`, [])
    if (rows.length > 0) yield rows.map((row) => `${row.line}\n`).join('')
    if (rows.length < rowsAtOnce) break
  }
  await connection.script('close dumped')
}

function line(content: unknown): string {
  return `${JSON.stringify(content)}\n`
}
