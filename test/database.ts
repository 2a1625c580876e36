import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { type Db, openDb } from '#platform/database/db.ts'
import { openEmbedded } from '#platform/database/embedded-engine.ts'
import { migrate } from '#platform/database/migrate.ts'
import { openServer } from '#platform/database/server-engine.ts'
import { root } from '#platform/root.ts'

export const migrationsDirectory = join(root, 'db/migrations')

const toClose: (() => Promise<void>)[] = []
process.on('beforeExit', async () => {
  for (const close of toClose.splice(0).reverse()) await close()
})

let shared: Promise<Db> | undefined

/**
 * The migrated database that all test files of this process share; each makes a municipality of its own. Embedded and
 * in memory, or on the PostgreSQL server named by TEST_DATABASE_URL. Closed by itself at the end.
 */
export function testDb(): Promise<Db> {
  shared ??= freshDb()
  return shared
}

/** A migrated database that nobody else sees. */
export async function freshDb(): Promise<Db> {
  const db = await emptyDb()
  await migrate(db.engine, migrationsDirectory)
  return db
}

/** A database without a single table. */
export async function emptyDb(): Promise<Db> {
  const server = process.env.TEST_DATABASE_URL
  return server ? serverDb(server) : memoryDb()
}

/** The same, on the embedded engine in any case. */
export async function memoryDb(): Promise<Db> {
  const db = openDb(await openEmbedded({ directory: null }))
  toClose.push(() => db.close())
  return db
}

async function serverDb(server: string): Promise<Db> {
  const { url, drop } = await throwawayDatabase(server)
  const db = openDb(await openServer({ url }))
  toClose.push(drop, () => db.close())
  return db
}

/** A new database on the server, and how to remove it. */
export async function throwawayDatabase(server: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `tomoni_test_${randomBytes(6).toString('hex')}`
  await onServer(server, `create database ${name} encoding 'UTF8' template template0`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => onServer(server, `drop database if exists ${name} with (force)`) }
}

async function onServer(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
