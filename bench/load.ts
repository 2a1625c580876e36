// node scripts/run.mjs bench/load.ts [--municipalities N] [--seconds S]
// Ten busy pages of one municipality among N, signed in, as finished HTML, from one process; beside a bare node:http
// server in the same run. Embedded database, or the server named by DATABASE_URL. Prints requests/s, p50 and p99.

import { fork } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { sql } from 'kysely'
import { keysFrom, newKeyFile } from '#platform/auth/keys.ts'
import { clockWithOffset } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { openLog } from '#platform/log.ts'
import { root } from '#platform/root.ts'
import { createApp } from '../src/app.ts'
import { openDatabase } from '../src/open-database.ts'
import { urls } from '../src/urls.ts'
import { type Generated, generate, sizes } from './generate.ts'

const option = (name: string, fallback: number) =>
  Number(process.argv[process.argv.indexOf(`--${name}`) + 1]) || fallback
const municipalities = process.argv.includes('--municipalities') ? option('municipalities', 1) : 1
const seconds = process.argv.includes('--seconds') ? option('seconds', 4) : 4

const config = readConfig({ ...process.env, DATA_DIR: process.env.DATA_DIR ?? 'build/bench-var' }, false)
const db = await openDatabase(config)
const app = createApp({ config, db, clock: clockWithOffset(0), keys: keysFrom(newKeyFile()), log: openLog('silent') })
const number = Math.floor(Math.random() * 50_000)
const made = await generate(app.site, number, sizes.setagaya)
for (let at = 1; at < municipalities; at += 1) await generate(app.site, number + at, sizes.small)
await db.asOwner(async (tx) => void (await sql`analyze`.execute(tx)))

const pages = pagesOf(made)
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
const bare = createServer((_, response) => response.end(Buffer.alloc(20_000, 'a'))).listen(0, '127.0.0.1')
await new Promise((resolve) => setTimeout(resolve, 300))

console.log(`database: ${db.kind} · municipalities: ${municipalities} · 20 connections · ${seconds} s a page`)
console.log('page                         requests/s    p50 ms    p99 ms     bytes')
await row('bare node:http, 20 KB', bare.address() as AddressInfo, '/', '')
for (const [name, address, session] of pages) await row(name, server.address() as AddressInfo, address, session)
const memory = process.memoryUsage()
console.log(`memory of this process: ${Math.round(memory.rss / 1024 / 1024)} MB`)
await db.close()
process.exit(0)

async function row(name: string, { port }: AddressInfo, path: string, session: string) {
  const figures = await hammer({ port, path, session, seconds })
  const cell = (value: number, digits = 0) => value.toFixed(digits).padStart(10)
  console.log(
    name.padEnd(28) + cell(figures.perSecond) + cell(figures.p50, 1) + cell(figures.p99, 1) + cell(figures.bytes),
  )
}

interface Figures {
  perSecond: number
  p50: number
  p99: number
  bytes: number
}

/** The load comes from a process of its own. */
function hammer(order: { port: number; path: string; session: string; seconds: number }): Promise<Figures> {
  return new Promise((resolve, reject) => {
    const child = fork(join(root, 'bench/hammer.mjs'), [JSON.stringify(order)])
    child.once('message', (figures) => resolve(figures as Figures))
    child.once('exit', (code) => code && reject(new Error(`the load stopped with ${code}`)))
  })
}

function pagesOf({ sessions, requestId, personId }: Generated): [string, string, string][] {
  return [
    ['dispatch board (50 rows)', urls.requests.index(), sessions.coordinator],
    ['one request', urls.requests.show({ id: requestId }), sessions.coordinator],
    ['candidates', urls.requests.candidates({ id: requestId }), sessions.coordinator],
    ['visits', urls.visits.index(), sessions.coordinator],
    ['calendar', urls.visits.calendar(), sessions.coordinator],
    ['people', urls.people.index(), sessions.coordinator],
    ['one person', urls.people.show({ id: personId }), sessions.coordinator],
    ['year’s totals', urls.year.ofYear({ year: String(new Date().getFullYear()) }), sessions.officer],
    ['supporter’s own page', urls.mine.home(), sessions.supporter],
    ['host’s own page', urls.hosting.home(), sessions.host],
  ]
}
