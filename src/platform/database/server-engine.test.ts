import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { migrationsDirectory, throwawayDatabase } from '#test/database.ts'
import { type Db, openDb, type Tx } from './db.ts'
import { migrate } from './migrate.ts'
import { openServer, type ServerOptions } from './server-engine.ts'

const server = process.env.TEST_DATABASE_URL

if (!server) test('a PostgreSQL server', { skip: 'TEST_DATABASE_URL is not set' }, () => undefined)
else testOn(server)

function testOn(server: string): void {
  let url: string
  let drop: () => Promise<void>
  const tenant = '6d9f0b9e-1c1a-4b8e-9a55-000000000001'
  const other = '6d9f0b9e-1c1a-4b8e-9a55-000000000002'
  const number = async (tx: Tx) => (await sql<{ n: number }>`select 1 as n`.execute(tx)).rows[0]?.n
  const backend = async (tx: Tx) =>
    (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)).rows[0]?.pid
  const opened: Db[] = []
  const open = async (options: Partial<ServerOptions> = {}): Promise<Db> => {
    const db = openDb(await openServer({ url, ...options }))
    opened.push(db)
    return db
  }

  before(async () => {
    const database = await throwawayDatabase(server)
    url = database.url
    drop = database.drop
    await migrate((await open()).engine, migrationsDirectory)
  })
  after(async () => {
    for (const db of opened) await db.close()
    await drop()
  })

  test('a statement beyond its limit is stopped by the server, and the next one is served', async () => {
    const db = await open({ statementMs: 200 })
    await assert.rejects(
      db.withoutTenant((tx) => sql`select pg_sleep(60)`.execute(tx)),
      { code: '57014' },
    )
    assert.equal(await db.withoutTenant(number), 1)
  })

  test('a connection lost in mid-transaction fails that one, and the next one gets another', async () => {
    const db = await open({ poolSize: 1 })
    const killer = await open()
    const work = db.withoutTenant(async (tx) => {
      const pid = await backend(tx)
      await killer.asOwner((other) => sql`select pg_terminate_backend(${pid}::int)`.execute(other))
      return number(tx)
    })
    await assert.rejects(work, (error: { code?: string }) => ['57P01', '08006'].includes(error.code ?? ''))
    assert.equal(await db.withoutTenant(number), 1)
  })

  test('a connection lost while idle is replaced unnoticed', async () => {
    const db = await open({ poolSize: 1 })
    const pid = await db.withoutTenant(backend)
    await (await open()).asOwner((tx) => sql`select pg_terminate_backend(${pid}::int)`.execute(tx))
    await new Promise((resolve) => setTimeout(resolve, 100))
    assert.equal(await db.withoutTenant(number), 1)
  })

  test('who waits too long for a free connection is told so', async () => {
    const db = await open({ poolSize: 1, queueMs: 150 })
    const held = await db.engine.acquire('app')
    await assert.rejects(db.withoutTenant(number), { code: 'queue-timeout' })
    held.release()
    assert.equal(await db.withoutTenant(number), 1)
  })

  test('a server that is not there is told with 08006', async () => {
    await assert.rejects(openServer({ url: 'postgres://nobody@127.0.0.1:1/nothing' }), {
      name: 'DatabaseError',
      code: '08006',
    })
  })

  test('after closing nothing is served', async () => {
    const db = await open()
    await db.close()
    await assert.rejects(db.withoutTenant(number), { code: 'engine-closed' })
  })

  test('more prepared statements than are kept do not break a connection that is reused', async () => {
    const db = await open({ poolSize: 1 })
    for (let round = 0; round < 2; round += 1) {
      for (let n = 0; n < 450; n += 1) {
        const { rows } = await db.withoutTenant((tx) =>
          sql<{ n: number }>`select ${sql.raw(String(n))} as n`.execute(tx),
        )
        assert.equal(rows[0]?.n, n)
      }
    }
  })

  test('statements injected into a login that owns nothing cannot climb over the wall', async () => {
    await (await open()).asOwner(async (tx) => {
      await sql`do $$ begin create role tomoni_test_web login; exception when duplicate_object then null; end $$`.execute(
        tx,
      )
      await sql`grant tomoni_app to tomoni_test_web`.execute(tx)
    })
    const web = new URL(url)
    web.username = 'tomoni_test_web'
    const db = await open({ url: web.href, ownerUrl: url })
    assert.equal(await db.asTenant(tenant, number), 1)
    await (await open()).asOwner(async (tx) => {
      await sql`insert into tenant (id, code, kind, name_ja) values (${other}, '131121', 'municipality', '世田谷区')`.execute(
        tx,
      )
      await sql`insert into account (tenant_id, name) values (${other}, '佐藤')`.execute(tx)
    })
    const seen = await db.asTenant(tenant, async (tx) => {
      await sql`set local role none`.execute(tx)
      return (await sql`select * from account`.execute(tx)).rows
    })
    assert.deepEqual(seen, [])
    const climbing = db.asTenant(tenant, (tx) => sql`select set_config('role', 'tomoni_keeper', true)`.execute(tx))
    await assert.rejects(climbing, { code: '42501' })
  })
}
