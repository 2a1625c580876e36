import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { loadKeyFile } from '#platform/auth/key-file.ts'
import { keysFrom } from '#platform/auth/keys.ts'
import { clockWithOffset } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { openLog } from '#platform/log.ts'
import { root } from '#platform/root.ts'
import type { Site } from '#platform/web/house.ts'
import { createApp } from '../src/app.ts'
import { openDatabase } from '../src/open-database.ts'
import { type Generated, generate, type Size, sizes } from './generate.ts'
import { type Started, start } from './started.ts'

export interface City {
  municipalities: number
  made: Generated
  server: Started
  /** The processes of a database server on this machine that work for this program. */
  databaseProcesses(): Promise<number[]>
}

/** What else is written before the program starts. */
type More = (site: Site, made: Generated) => Promise<void>

/** A fresh database with one municipality of `size` among so many small ones, and the program started on it. */
export async function openCity(municipalities: number, size: Size, more?: More): Promise<City> {
  const name = `tomoni_bench_${municipalities}`
  const dataDir = join(root, 'build/bench', name)
  rmSync(dataDir, { recursive: true, force: true })
  const url = process.env.DATABASE_URL ? await freshDatabase(process.env.DATABASE_URL, name) : ''
  const env = { DATA_DIR: dataDir, DATABASE_URL: url }
  const made = await fill(env, municipalities, size, more)
  const server = await start(env, '--empty')
  return { municipalities, made, server, databaseProcesses: () => backends(url, name) }
}

function fill(env: Record<string, string>, municipalities: number, size: Size, more?: More): Promise<Generated> {
  return withSite(env, async (site) => {
    const made = await generate(site, 0, size)
    for (let at = 1; at < municipalities; at += 1) await generate(site, at, sizes.small)
    await more?.(site, made)
    return made
  })
}

/** Works on a fresh database before the program is started on it. */
export async function withSite<T>(env: Record<string, string>, work: (site: Site) => Promise<T>): Promise<T> {
  const config = readConfig({ ...process.env, ...env }, false)
  const keys = keysFrom(loadKeyFile(config.secretKeyFile))
  const db = await openDatabase(config)
  const { site } = createApp({ config, db, clock: clockWithOffset(0), keys, log: openLog('silent') })
  const made = await work(site)
  await db.asOwner(async (tx) => void (await sql`analyze`.execute(tx)))
  await db.close()
  return made
}

export async function freshDatabase(server: string, name: string): Promise<string> {
  await onServer(server, `drop database if exists ${name} with (force)`)
  await onServer(server, `create database ${name} encoding 'UTF8' template template0`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

async function backends(url: string, name: string): Promise<number[]> {
  if (!url) return []
  const { rows } = await onServer(
    url,
    `select pid from pg_stat_activity where datname = '${name}' and pid != pg_backend_pid()`,
  )
  return rows.map(({ pid }) => pid)
}

async function onServer(server: string, statement: string) {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  return client.query(statement).finally(() => client.end())
}
