import { refuse } from './database-error.ts'
import type { Db } from './db.ts'
import { checkDump, type DumpHead } from './dump-lines.ts'
import type { Connection, Engine } from './engine.ts'
import { fillTables } from './fill-tables.ts'
import { appliedMigrations, migrate } from './migrate.ts'
import { backwardKeys, type Catalogue, quoted, readCatalogue } from './table-catalogue.ts'
import { transact } from './transact.ts'

const settings = 'set local search_path = public'

export interface RestoreOptions {
  /**
   * Where the migrations are. With it a database without any table is first brought to the state of the backup, so that
   * one from an earlier version can be restored, and afterwards to that of this program.
   */
  migrations?: string
}

/**
 * Puts a backup into a database without rows; all of it or nothing. Throws dump-corrupt, dump-other-schema (the
 * migrations are not those of the backup) and database-not-empty.
 */
export async function restore(db: Db, path: string, { migrations }: RestoreOptions = {}): Promise<void> {
  const head = await checkDump(path)
  if (migrations) await migrate(db.engine, migrations, await only(db.engine, head))
  await mustMatch(db.engine, head)
  await transact(db.engine, 'owner', settings, (connection) => fill(connection, path))
  const connection = await db.engine.acquire('owner')
  await connection.script('analyze').finally(() => connection.release())
  if (migrations) await migrate(db.engine, migrations)
}

/** On a database that has been migrated already nothing is added before its state has been compared. */
async function only(engine: Engine, head: DumpHead): Promise<(name: string) => boolean> {
  const applied = await appliedMigrations(engine)
  return (name) => applied.size === 0 && name in head.migrations
}

async function mustMatch(engine: Engine, head: DumpHead): Promise<void> {
  const applied = Object.fromEntries(await appliedMigrations(engine))
  const names = Object.keys({ ...applied, ...head.migrations })
  const different = names.filter((name) => applied[name] !== head.migrations[name])
  if (different.length === 0) return
  throw refuse(
    'dump-other-schema',
    `The backup and the database are of different versions (${different[0]}). Restore into a new, empty database.`,
  )
}

async function fill(connection: Connection, path: string): Promise<void> {
  const catalogue = await readCatalogue(connection)
  const keys = backwardKeys(catalogue)
  for (const { table, name } of keys)
    await connection.script(`alter table ${quoted(table)} drop constraint ${quoted(name)}`)
  await connection.script('set local role tomoni_keeper')
  await mustBeEmpty(connection, catalogue)
  const sequences = await fillTables(connection, catalogue, path)
  await connection.script('set local role none')
  for (const [name, value] of sequences)
    await connection.query('select setval($1::regclass, $2::bigint)', [name, value])
  for (const { table, name, definition } of keys) {
    await connection.script(`alter table ${quoted(table)} add constraint ${quoted(name)} ${definition}`)
  }
}

async function mustBeEmpty(connection: Connection, { tables }: Catalogue): Promise<void> {
  for (const table of tables.keys()) {
    const { rows } = await connection.query(`select exists (select from ${quoted(table)}) as filled`, [])
    if (rows[0]?.filled)
      throw refuse('database-not-empty', `The table ${table} already has rows; restore into an empty database`)
  }
}
