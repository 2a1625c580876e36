import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { refuse } from './database-error.ts'

export interface Migration {
  /** The file's name. */
  readonly name: string
  readonly sha256: string
  readonly sql: string
}

const wellNamed = /^\d{14}_[a-z0-9_]+\.sql$/

/** In the order of their names. Throws migration-name. */
export async function readMigrations(directory: string): Promise<Migration[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(names.map((name) => readMigration(directory, name)))
}

async function readMigration(directory: string, name: string): Promise<Migration> {
  if (!wellNamed.test(name)) throw refuse('migration-name', `${name} is not called YYYYMMDDHHMMSS_sentence.sql`)
  const sql = await readFile(join(directory, name), 'utf8')
  return { name, sha256: createHash('sha256').update(sql).digest('hex'), sql }
}
