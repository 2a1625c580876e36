// node scripts/run.mjs bench/papers.ts
// The 14-item menu of 1,741 bodies over five years, and the papers: pages drawn anew (each under an address of its own)
// and given again, files of documents, from one `npm start`. Embedded database, or one of its own on DATABASE_URL.

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#platform/root.ts'
import { urls } from '#urls.ts'
import { freshDatabase, withSite } from './city.ts'
import { generate, sizes } from './generate.ts'
import { fillMenu, fillSheet, menuYears, openState } from './paper-rows.ts'
import { load } from './process-tree.ts'
import { start } from './started.ts'

const rounds = 9
const name = 'tomoni_bench_papers'
const dataDir = join(root, 'build/bench', name)
rmSync(dataDir, { recursive: true, force: true })
const url = process.env.DATABASE_URL ? await freshDatabase(process.env.DATABASE_URL, name) : ''
const env = { DATA_DIR: dataDir, DATABASE_URL: url }
const { bodies, state, officer, sheetYear } = await withSite(env, async (site) => {
  const made = await generate(site, 0, sizes.small)
  const opened = await openState(site)
  return {
    bodies: await fillMenu(site, opened.tenantId),
    state: opened.session,
    officer: made.sessions.officer,
    sheetYear: await fillSheet(site, made.tenantId),
  }
})
const server = await start(env, '--empty')
const year = String(menuYears.at(-1))
const sheet = { kind: 'municipal-sheet', year: String(sheetYear) }
const matrix = { kind: 'menu-matrix', year }
const asked: [string, string, string, number?][] = [
  ['matrix, first 100 bodies', urls.menu.matrix({ year }), state],
  ['the same with confidence', urls.menu.matrix({ year }, { confidence: 'shown' }), state],
  ['one item, all names', urls.menu.item({ year, item: '5' }), state],
  ['map', urls.menu.map({ year }), state],
  ['five years side by side', urls.menu.years(), state],
  ['sheet as a page', urls.documents.live(sheet), officer],
  ['sheet as PDF', urls.documents.liveFile({ ...sheet, format: 'pdf' }), officer],
  ['sheet as Excel', urls.documents.liveFile({ ...sheet, format: 'xlsx' }), officer],
  ['matrix document as PDF', urls.documents.liveFile({ ...matrix, format: 'pdf' }), state, 2],
  ['matrix document as Excel', urls.documents.liveFile({ ...matrix, format: 'xlsx' }), state, 2],
]
console.log(`database: ${url ? 'server' : 'embedded'} · ${bodies} bodies × 14 items × ${menuYears.length} years`)
console.log(`${'page'.padEnd(28)}${['first', 'anew', 'again', 'KB', 'load'].map((head) => head.padStart(9)).join('')}`)
for (const [what, path, session, times = rounds] of asked) {
  const first = await ask(path, session)
  const anew: number[] = []
  for (let round = 0; round < times; round += 1) {
    const own = `${path}${path.includes('?') ? '&' : '?'}bench=${round}`
    anew.push((await ask(own, session)).ms)
  }
  const again = (await ask(path, session)).ms
  const cells = [
    first.ms.toFixed(0),
    median(anew).toFixed(0),
    again.toFixed(0),
    (first.bytes / 1000).toFixed(0),
    load(),
  ]
  console.log(`${what.padEnd(28)}${cells.map((cell) => cell.padStart(9)).join('')}`)
}
await server.stop()
process.exit(0)

async function ask(path: string, session: string): Promise<{ ms: number; bytes: number }> {
  const began = performance.now()
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, {
    headers: { cookie: `session=${session}`, 'accept-encoding': 'identity' },
  })
  const bytes = (await response.arrayBuffer()).byteLength
  if (response.status !== 200) throw new Error(`${path} answers ${response.status}`)
  return { ms: performance.now() - began, bytes }
}

function median(all: number[]): number {
  return all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
}
