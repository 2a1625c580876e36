// node scripts/run.mjs bench/portal.ts [--entries N] [--seconds S] [--asked N]
// The public pages of one municipality with N entries: the search by words of one to eight characters, as the program
// asks it, one at a time; then its pages over HTTP for visitors without an account, from one `npm start`. Embedded
// database, or one of its own on the server named by DATABASE_URL. Prints p50, p95 and the longest, requests/s, KB.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { loadKeyFile } from '#platform/auth/key-file.ts'
import { keysFrom } from '#platform/auth/keys.ts'
import { clockWithOffset } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { openLog } from '#platform/log.ts'
import { root } from '#platform/root.ts'
import { momentOf } from '#platform/web/open-desk.ts'
import { findPublic } from '#portal/published/find.queries.ts'
import { readLimits } from '#portal/published/read-limits.ts'
import { createApp } from '../src/app.ts'
import { openDatabase } from '../src/open-database.ts'
import { urls } from '../src/urls.ts'
import { freshDatabase } from './city.ts'
import { firstVisitBytes } from './first-visit.ts'
import { hammer } from './hammer.ts'
import { fillPortal, wordsToAsk } from './portal-entries.ts'
import { load } from './process-tree.ts'
import { start } from './started.ts'

const option = (name: string, usual: number) =>
  process.argv.includes(`--${name}`) ? Number(process.argv[process.argv.indexOf(`--${name}`) + 1]) : usual
const [entries, seconds, asked] = [option('entries', 50_000), option('seconds', 3), option('asked', 400)]

const dataDir = join(root, 'build/bench/portal')
rmSync(dataDir, { recursive: true, force: true })
const url = process.env.DATABASE_URL ? await freshDatabase(process.env.DATABASE_URL, 'tomoni_bench_portal') : ''
const env = { DATA_DIR: dataDir, DATABASE_URL: url }
const config = readConfig({ ...process.env, ...env }, false)
const db = await openDatabase(config)
const keys = keysFrom(loadKeyFile(config.secretKeyFile))
const { site } = createApp({ config, db, clock: clockWithOffset(0), keys, log: openLog('silent') })
const { tenantId, code } = await fillPortal(site, entries)
console.log(`database: ${url ? 'server' : 'embedded'} · ${entries} entries · load ${load()}`)

const times: number[] = []
for (const words of wordsToAsk(asked)) {
  const began = performance.now()
  await db.asTenant(tenantId, async (tx) => {
    const moment = momentOf(site, site.clock(), tenantId, null)
    await findPublic(tx, moment, await readLimits(tx, moment), { words }, { limit: 20, offset: 0 })
  })
  times.push(performance.now() - began)
}
times.sort((a, b) => a - b)
const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1)
console.log(`search, ${asked} questions: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms · load ${load()}`)
await db.close()

const server = await start(env, '--empty')
const pages = [
  ['first page', urls.place.home({ code })],
  ['search, a word', urls.place.search({ code }, { q: '居場所' })],
  ['search, quiet this evening', urls.place.search({ code }, { when: 'evening', quiet: 'yes' })],
  ['map', urls.place.map({ code })],
] as const
for (const [name, path] of pages) {
  const first = (await firstVisitBytes(server.port, path, '')) / 1000
  const figures = await hammer({ port: server.port, path, session: '', seconds })
  const line = [name.padEnd(28), `${figures.perSecond.toFixed(0)}/s`.padStart(8), `p50 ${figures.p50.toFixed(1)} ms`]
  console.log([...line, `p99 ${figures.p99.toFixed(1)} ms`, `first visit ${first.toFixed(1)} KB`, load()].join('  '))
}
await server.stop()
process.exit(0)
