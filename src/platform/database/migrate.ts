import { refuse } from './database-error.ts'
import type { Connection, Engine } from './engine.ts'
import { type Migration, readMigrations } from './migration-files.ts'
import { transact } from './transact.ts'

const settings = "set local search_path = public; set local lock_timeout = '60s'"
const migrationLock = 7_063_110_212

/**
 * Applies what is missing from `directory`, each file in a transaction of its own, and gives the names applied. Several
 * processes may call it at once. Throws migration-changed or migration-missing when the files are not those that were
 * applied, migration-name for a file that is not called YYYYMMDDHHMMSS_sentence.sql.
 */
export async function migrate(
  engine: Engine,
  directory: string,
  wanted = (_name: string): boolean => true,
): Promise<string[]> {
  const migrations = await readMigrations(directory)
  const before = await transact(engine, 'owner', settings, (connection) => prepare(connection, migrations))
  const applied: string[] = []
  for (const migration of migrations.filter(({ name }) => wanted(name) && !before.has(name))) {
    const done = await transact(engine, 'owner', settings, (connection) => apply(connection, migration))
    if (done) applied.push(migration.name)
  }
  return applied
}

/** Names in `directory` that the database has not seen yet. */
export async function pendingMigrations(engine: Engine, directory: string): Promise<string[]> {
  const migrations = await readMigrations(directory)
  const applied = await appliedMigrations(engine)
  return migrations.filter(({ name }) => !applied.has(name)).map(({ name }) => name)
}

/** Name → sha256 of every applied migration, in order; none for a database that was never migrated. */
export async function appliedMigrations(engine: Engine): Promise<Map<string, string>> {
  return transact(engine, 'owner', settings, async (connection) => {
    const { rows } = await connection.query("select to_regclass('schema_migration') is not null as made", [])
    return rows[0]?.made ? readApplied(connection) : new Map<string, string>()
  })
}

export async function readApplied(connection: Connection): Promise<Map<string, string>> {
  const { rows } = await connection.query('select name, sha256 from schema_migration order by name', [])
  return new Map(rows.map((row) => [row.name as string, row.sha256 as string]))
}

/** Gives what was applied before, once it is certain that this version has it too. */
async function prepare(connection: Connection, migrations: readonly Migration[]): Promise<Map<string, string>> {
  await lock(connection)
  await connection.script(`create table if not exists schema_migration (
    name text primary key, sha256 text not null, applied_at timestamptz not null default now())`)
  const hashes = new Map(migrations.map(({ name, sha256 }) => [name, sha256]))
  const applied = await readApplied(connection)
  for (const [name, sha256] of applied) {
    const now = hashes.get(name)
    if (now === undefined) throw refuse('migration-missing', `${name} was applied, but this version does not have it`)
    if (now !== sha256) throw refuse('migration-changed', `${name} was changed after it had been applied`)
  }
  return applied
}

async function apply(connection: Connection, { name, sha256, sql }: Migration): Promise<boolean> {
  await lock(connection)
  if ((await readApplied(connection)).has(name)) return false
  await connection.script(sql)
  await connection.query('insert into schema_migration (name, sha256) values ($1, $2)', [name, sha256])
  return true
}

/** Held to the end of the transaction, so that two processes do not migrate at once. */
async function lock(connection: Connection): Promise<void> {
  await connection.query('select pg_advisory_xact_lock($1::bigint)', [migrationLock])
}
