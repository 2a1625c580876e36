import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { engineMajor } from './data-directory.ts'
import { type EmbeddedOptions, openEmbedded } from './embedded-engine.ts'
import type { Engine, Result } from './engine.ts'
import { maintain } from './maintenance.ts'
import { transact } from './transact.ts'

let folder: string
let engine: Engine
/** An engine that has been made and closed once, to copy. */
const copyOf = (name: string) => cp(join(folder, 'made'), join(folder, name), { recursive: true })
const code = (expected: string) => (error: unknown) => (error as { code?: string }).code === expected
const open = (name: string, options: Partial<EmbeddedOptions> = {}) =>
  openEmbedded({ directory: join(folder, name), ownerStatementMs: 1000, queueMs: 4000, ...options })

async function ask(sql: string, parameters: unknown[] = [], on = engine): Promise<Result> {
  const connection = await on.acquire('owner')
  try {
    return await connection.query(sql, parameters)
  } finally {
    connection.release()
  }
}

const count = async (table: string) => (await ask(`select count(*) as n from ${table}`)).rows[0]?.n

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tomoni-'))
  await (await open('made')).close()
  await copyOf('main')
  engine = await open('main')
  await ask('create table kept (id int primary key, body jsonb)')
  await ask('insert into kept values (1)')
})
after(async () => {
  await engine.close()
  await rm(folder, { recursive: true })
})

test('a statement beyond its limit is stopped, and the next one is served with everything kept', async () => {
  await assert.rejects(ask('select pg_sleep(60)'), code('57014'))
  assert.equal(await count('kept'), 1)
})

test('a busy loop is stopped like a sleep', async () => {
  await assert.rejects(ask('select count(*) from generate_series(1, 1e12)'), code('57014'))
  assert.equal(await count('kept'), 1)
})

test('the thread of this program stays free while a statement runs', async () => {
  const slow = assert.rejects(ask('select pg_sleep(60)'), code('57014'))
  let ticks = 0
  const clock = setInterval(() => {
    ticks += 1
  }, 20)
  await slow
  clearInterval(clock)
  assert.ok(ticks > 20, `${ticks} ticks in 1 s`)
})

test('a transaction that lost its engine cannot go on in the next one', async () => {
  const work = transact(engine, 'owner', 'set local search_path = public', async (connection) => {
    await connection.query('insert into kept values (2)', [])
    await connection.query('select pg_sleep(60)', []).catch(() => undefined)
    await connection.query('insert into kept values (3)', [])
  })
  await assert.rejects(work, code('57014'))
  assert.equal(await count('kept'), 1)
})

test('who waits too long for a turn is told so', async () => {
  await copyOf('hasty')
  const hasty = await open('hasty', { queueMs: 100 })
  const holder = await hasty.acquire('owner')
  await assert.rejects(hasty.acquire('owner'), code('queue-timeout'))
  holder.release()
  assert.deepEqual((await ask('select 1 as n', [], hasty)).rows, [{ n: 1 }])
  await hasty.close()
})

test('a connection given back in mid-transaction leaves nothing behind', async () => {
  const connection = await engine.acquire('owner')
  connection.begin('set local search_path = public')
  await connection.query('insert into kept values (4)', [])
  connection.release()
  assert.equal(await count('kept'), 1)
})

test('a connection given back while its first statement runs leaves nothing behind', async () => {
  const connection = await engine.acquire('owner')
  connection.begin('set local search_path = public')
  const running = connection.query('insert into kept values (5)', [])
  connection.release()
  await running
  assert.equal(await count('kept'), 1)
})

test('JSON nested 8,000 deep is refused aloud, not swallowed', async () => {
  const deep = '['.repeat(8000) + ']'.repeat(8000)
  await assert.rejects(ask('insert into kept values (6, $1)', [deep]), code('54001'))
  assert.equal(await count('kept'), 1)
})

test('JSON nested 30,000 deep that the engine may read is read', async () => {
  const deep = '['.repeat(30_000) + ']'.repeat(30_000)
  assert.deepEqual((await ask('select length($1::json::text) as n', [deep])).rows, [{ n: 60_000 }])
})

test('endless recursion is refused and leaves the engine alive', async () => {
  await ask(`create function deeper(n int) returns int language plpgsql as 'begin return deeper(n + 1); end'`)
  await assert.rejects(ask('select deeper(1)'), code('54001'))
  assert.equal(await count('kept'), 1)
})

test('a failure that the engine swallows is told, and the engine replaced', async () => {
  await assert.rejects(ask(`copy (select 1) to program 'true'`), code('XX000'))
  assert.equal(await count('kept'), 1)
})

test('the files and folders belong to their owner alone', async () => {
  const paths = await readdir(join(folder, 'main'), { recursive: true })
  assert.ok(paths.length > 500)
  for (const path of ['', ...paths]) {
    const { mode } = await stat(join(folder, 'main', path))
    assert.equal(mode & 0o077, 0, `${path} is ${mode.toString(8)}`)
  }
})

test('the settings that keep what was stored are on', async () => {
  const { rows } = await ask(`select name, setting from pg_settings
    where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'wal_sync_method') order by name`)
  assert.deepEqual(
    rows.map(({ name, setting }) => `${name}=${setting}`),
    ['fsync=on', 'full_page_writes=on', 'synchronous_commit=on', 'wal_sync_method=fsync'],
  )
})

test('maintenance clears dead rows', async () => {
  await ask('create table worn as select n as id from generate_series(1, 4000) n')
  for (let round = 0; round < 3; round += 1) await ask('update worn set id = id + 1')
  await maintain(engine)
  const grown = await ask("select pg_relation_size('worn') as size")
  for (let round = 0; round < 3; round += 1) {
    await ask('update worn set id = id + 1')
    await maintain(engine)
  }
  assert.deepEqual((await ask("select pg_relation_size('worn') as size")).rows, grown.rows)
})

test('maintenance comes round by itself, and writes the log back', async () => {
  await copyOf('tended')
  const tended = await open('tended', { maintenanceMs: 150 })
  const last = async () =>
    (await ask('select checkpoint_lsn::text as at from pg_control_checkpoint()', [], tended)).rows[0]?.at
  const at = await last()
  await ask('create table written as select 1 as id', [], tended)
  const until = Date.now() + 5000
  while ((await last()) === at && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 50))
  assert.notEqual(await last(), at)
  await tended.close()
})

test('the files of a first start that never finished are set aside', async () => {
  const half = join(folder, 'half')
  await copyOf('half')
  await rm(join(half, 'postgres', 'made-by-tomoni'))
  await rm(join(half, 'postgres', 'global', 'pg_control'))
  const fresh = await open('half')
  assert.deepEqual((await ask('select 1 as n', [], fresh)).rows, [{ n: 1 }])
  await fresh.close()
  const names = await readdir(half)
  assert.equal(names.filter((name) => name.startsWith('half-made-')).length, 1)
})

test('a directory of another PostgreSQL is left alone, with words on what to do', async () => {
  const directory = join(folder, 'old')
  await copyOf('old')
  await writeFile(join(directory, 'postgres', 'PG_VERSION'), '17\n')
  await assert.rejects(open('old'), (error: Error) => {
    assert.ok(code('data-directory-other-version')(error))
    assert.match(error.message, /written by PostgreSQL 17.*make a backup.*restore/)
    return true
  })
  await writeFile(join(directory, 'postgres', 'PG_VERSION'), `${engineMajor}\n`)
  await (await open('old')).close()
})

test('the engine is of the major version it says', async () => {
  const { rows } = await ask('show server_version_num')
  assert.equal(String(rows[0]?.server_version_num).slice(0, -4), engineMajor)
})

test('a directory in use is refused, and free again after closing', async () => {
  await copyOf('shared')
  const first = await open('shared')
  const id = randomUUID()
  await ask(`create table mine as select '${id}'::uuid as id`, [], first)
  await assert.rejects(open('shared'), code('data-directory-in-use'))
  await first.close()
  const second = await open('shared')
  assert.deepEqual((await ask('select id from mine', [], second)).rows, [{ id }])
  await second.close()
})

test('after closing nothing is served', async () => {
  const closed = await open('shared')
  await closed.close()
  await assert.rejects(closed.acquire('owner'), code('engine-closed'))
})

test('a database in memory that lost its thread says so', async () => {
  const memory = await openEmbedded({ directory: null, ownerStatementMs: 200 })
  await assert.rejects(ask('select pg_sleep(60)', [], memory), code('57014'))
  await assert.rejects(ask('select 1', [], memory), code('memory-lost'))
  await memory.close()
})
