import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { ask, openCopy } from '#test/engines.ts'
import { openEmbedded } from './embedded-engine.ts'
import type { Engine } from './engine.ts'
import { maintain } from './maintenance.ts'
import { transact } from './transact.ts'

let engine: Engine
/** Gives each statement one second. */
let strict: Engine
const code = (expected: string) => (error: unknown) => (error as { code?: string }).code === expected
const kept = async (on = engine) => (await ask(on, 'select count(*) as n from kept')).rows[0]?.n

describe('the embedded engine', () => {
  before(async () => {
    engine = await openCopy('main')
    strict = await openCopy('strict', { ownerStatementMs: 1000 })
  })
  after(async () => {
    await engine.close()
    await strict.close()
  })

  test('a statement beyond its limit is stopped, and the next one is served with everything kept', async () => {
    await assert.rejects(ask(strict, 'select pg_sleep(60)'), code('57014'))
    assert.equal(await kept(strict), 1)
  })

  test('a busy loop is stopped like a sleep', async () => {
    await assert.rejects(ask(strict, 'select count(*) from generate_series(1, 1e12)'), code('57014'))
    assert.equal(await kept(strict), 1)
  })

  test('the thread of this program stays free while a statement runs', async () => {
    const slow = assert.rejects(ask(strict, 'select pg_sleep(60)'), code('57014'))
    let ticks = 0
    const clock = setInterval(() => {
      ticks += 1
    }, 20)
    await slow
    clearInterval(clock)
    assert.ok(ticks > 20, `${ticks} ticks in 1 s`)
  })

  test('a transaction that lost its engine cannot go on in the next one', async () => {
    const work = transact(strict, 'owner', 'set local search_path = public', async (connection) => {
      await connection.query('insert into kept values (2)', [])
      await connection.query('select pg_sleep(60)', []).catch(() => undefined)
      await connection.query('insert into kept values (3)', [])
    })
    await assert.rejects(work, code('57014'))
    assert.equal(await kept(strict), 1)
  })

  test('who waits too long for a turn is told so', async () => {
    const hasty = await openCopy('hasty', { queueMs: 100 })
    const holder = await hasty.acquire('owner')
    await assert.rejects(hasty.acquire('owner'), code('queue-timeout'))
    holder.release()
    assert.deepEqual((await ask(hasty, 'select 1 as n')).rows, [{ n: 1 }])
    await hasty.close()
  })

  test('a connection given back in mid-transaction leaves nothing behind', async () => {
    const connection = await engine.acquire('owner')
    connection.begin('set local search_path = public')
    await connection.query('insert into kept values (4)', [])
    connection.release()
    assert.equal(await kept(), 1)
  })

  test('a connection given back while its first statement runs leaves nothing behind', async () => {
    const connection = await engine.acquire('owner')
    connection.begin('set local search_path = public')
    const running = connection.query('insert into kept values (5)', [])
    connection.release()
    await running
    assert.equal(await kept(), 1)
  })

  test('JSON nested 8,000 deep is refused aloud, not swallowed', async () => {
    const deep = '['.repeat(8000) + ']'.repeat(8000)
    await assert.rejects(ask(engine, 'insert into kept values (6, $1)', [deep]), code('54001'))
    assert.equal(await kept(), 1)
  })

  test('JSON nested 30,000 deep that the engine may read is read', async () => {
    const deep = '['.repeat(30_000) + ']'.repeat(30_000)
    assert.deepEqual((await ask(engine, 'select length($1::json::text) as n', [deep])).rows, [{ n: 60_000 }])
  })

  test('endless recursion is refused and leaves the engine alive', async () => {
    await ask(engine, `create function deeper(n int) returns int language plpgsql as 'begin return deeper(n + 1); end'`)
    await assert.rejects(ask(engine, 'select deeper(1)'), code('54001'))
    assert.equal(await kept(), 1)
  })

  test('a failure that the engine swallows is told, and the engine replaced', async () => {
    await assert.rejects(ask(engine, `copy (select 1) to program 'true'`), code('XX000'))
    assert.equal(await kept(), 1)
  })

  test('the settings that keep what was stored are on', async () => {
    const { rows } = await ask(
      engine,
      `select name, setting from pg_settings
      where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'wal_sync_method') order by name`,
    )
    assert.deepEqual(
      rows.map(({ name, setting }) => `${name}=${setting}`),
      ['fsync=on', 'full_page_writes=on', 'synchronous_commit=on', 'wal_sync_method=fsync'],
    )
  })

  test('maintenance clears dead rows', async () => {
    await ask(engine, 'create table worn as select n as id from generate_series(1, 4000) n')
    for (let round = 0; round < 3; round += 1) await ask(engine, 'update worn set id = id + 1')
    await maintain(engine)
    const grown = await ask(engine, "select pg_relation_size('worn') as size")
    for (let round = 0; round < 3; round += 1) {
      await ask(engine, 'update worn set id = id + 1')
      await maintain(engine)
    }
    assert.deepEqual((await ask(engine, "select pg_relation_size('worn') as size")).rows, grown.rows)
  })

  test('maintenance comes round by itself, and writes the log back', async () => {
    const tended = await openCopy('tended', { maintenanceMs: 150 })
    const last = async () =>
      (await ask(tended, 'select checkpoint_lsn::text as at from pg_control_checkpoint()')).rows[0]?.at
    const at = await last()
    await ask(tended, 'create table written as select 1 as id')
    const until = Date.now() + 20_000
    while ((await last()) === at && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 50))
    assert.notEqual(await last(), at)
    await tended.close()
  })

  test('a database in memory that lost its thread says so', async () => {
    const memory = await openEmbedded({ directory: null, ownerStatementMs: 200 })
    await assert.rejects(ask(memory, 'select pg_sleep(60)'), code('57014'))
    await assert.rejects(ask(memory, 'select 1'), code('memory-lost'))
    await memory.close()
  })
})
