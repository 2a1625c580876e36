import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { throwawayDatabase } from '#test/database.ts'
import { openEmbedded } from './embedded-engine.ts'
import { openServer } from './server-engine.ts'
import { transact } from './transact.ts'

/** A few in every run, because each takes a second; KILLS=50 before a release and after a change of the adapter. */
const kills = Number(process.env.KILLS ?? 4)
const place = process.env.TOMONI_TEST_WRITES_TO

if (place) await writeForEver(place)
else {
  test(`${kills} kills -9 in mid-write lose no acknowledged row of the embedded database`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tomoni-'))
    await surviveKills(join(folder, 'database'))
    await rm(folder, { recursive: true })
  })

  const server = process.env.TEST_DATABASE_URL
  test(`${kills} kills -9 of the client lose no acknowledged row of a server`, { skip: !server }, async () => {
    const { url, drop } = await throwawayDatabase(server as string)
    await surviveKills(url)
    await drop()
  })

  test('every commit of the embedded database waits for the disk', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tomoni-'))
    const counted = join(folder, 'syncs')
    const writer = startWriter(join(folder, 'database'), { execArgv: ['--import', countSyncs(counted)] })
    await acknowledged(writer, 3)
    const { size: before } = await stat(counted)
    const count = (await acknowledged(writer, 20)).length
    writer.kill('SIGKILL')
    await once(writer, 'exit')
    const { size: after } = await stat(counted)
    await rm(folder, { recursive: true })
    assert.ok(after - before >= count - 1, `${after - before} syncs for ${count} commits`)
  })
}

/**
 * Starts a writer, kills it at some moment of its writing, one in five while it starts and repairs, and looks in the next
 * one's report whether all it said is there.
 */
async function surviveKills(where: string): Promise<void> {
  let last = 0
  for (let round = 0; round <= kills; round += 1) {
    const writer = startWriter(where)
    const said: number[] = []
    writer.stdout?.setEncoding('utf8').on('data', (text: string) => said.push(...text.trim().split('\n').map(Number)))
    if (round % 5 === 4 && round < kills) await wait(Math.random() * 600)
    else await waitUntil(() => said.length > 1).then(() => wait(Math.random() * 200))
    writer.kill('SIGKILL')
    await once(writer, 'close')
    const [stored, ...written] = said
    if (stored === undefined) continue
    assert.ok(stored >= last, `${last} rows were acknowledged, ${stored} are there after kill ${round}`)
    last = Math.max(stored, ...written)
  }
  assert.ok(last > kills / 2, `only ${last} rows were written`)
}

/** Says how many rows it finds without a gap, then adds one after the other and says each once it is committed. */
async function writeForEver(where: string): Promise<void> {
  const engine = where.startsWith('postgres')
    ? await openServer({ url: where })
    : await openEmbedded({ directory: where })
  const ask = (sql: string, parameters: unknown[] = []) =>
    transact(engine, 'owner', 'set local search_path = public', (connection) => connection.query(sql, parameters))
  await ask('create table if not exists written (n int primary key, body text)')
  const { rows } = await ask('select count(*) as n, coalesce(max(n), 0) as last from written')
  let n = rows[0]?.n as number
  if (rows[0]?.last !== n) throw new Error('rows are missing in between')
  for (process.stdout.write(`${n}\n`); ; process.stdout.write(`${n}\n`)) {
    await ask('insert into written values ($1, $2)', [n + 1, 'x'.repeat(300)])
    n += 1
  }
}

function startWriter(where: string, { execArgv = [] as string[] } = {}): ChildProcess {
  const env = { ...process.env, TOMONI_TEST_WRITES_TO: where }
  const script = fileURLToPath(import.meta.url)
  return spawn(process.execPath, [...execArgv, script], { env, stdio: ['ignore', 'pipe', 'inherit'] })
}

async function acknowledged(writer: ChildProcess, enough: number): Promise<string[]> {
  let text = ''
  const listen = (chunk: Buffer): void => {
    text += chunk
  }
  writer.stdout?.on('data', listen)
  await waitUntil(() => text.split('\n').length > enough)
  writer.stdout?.off('data', listen)
  return text.trim().split('\n')
}

async function waitUntil(reached: () => boolean): Promise<void> {
  for (const until = Date.now() + 120_000; !reached(); await wait(5))
    assert.ok(Date.now() < until, 'nothing was written')
}

/** A module that every thread of the child loads first; it leaves one byte in `path` for each sync. */
function countSyncs(path: string): string {
  const source = `import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const sync = fs.fsyncSync
    fs.fsyncSync = (descriptor) => { sync(descriptor); fs.appendFileSync(${JSON.stringify(path)}, '.') }
    syncBuiltinESMExports()`
  return `data:text/javascript,${encodeURIComponent(source)}`
}
