import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { testDb } from '#test/database.ts'
import { type Db, openDb, type Tx } from './db.ts'

let db: Db
const one = randomUUID()
const other = randomUUID()
const code = (expected: string) => (error: unknown) => (error as { code?: string }).code === expected

describe('transactions', () => {
  before(async () => {
    db = await testDb()
    await db.asOwner(async (tx) => {
      const statements = [
        'create schema walled',
        'create table walled.note (tenant_id uuid not null, id int not null, body text, constraint note_key primary key (tenant_id, id))',
        'alter table walled.note enable row level security',
        'alter table walled.note force row level security',
        'create policy wall on walled.note to tomoni_app using (tenant_id = current_tenant())',
        'create policy keeping on walled.note to tomoni_keeper using (true)',
        'grant usage on schema walled to tomoni_app, tomoni_keeper',
        'grant all on walled.note to tomoni_app, tomoni_keeper',
      ]
      for (const statement of statements) await sql.raw(statement).execute(tx)
    })
  })
  after(() => db.asOwner((tx) => sql`drop schema walled cascade`.execute(tx)))

  const add = (tx: Tx, tenant: string, id: number) =>
    sql`insert into walled.note (tenant_id, id, body) values (${tenant}, ${id}, 'x')`.execute(tx)
  const ids = async (tx: Tx): Promise<unknown[]> =>
    (await sql<{ id: number }>`select id from walled.note order by id`.execute(tx)).rows.map(({ id }) => id)

  test('a municipality sees its own rows, and nobody else does', async () => {
    await db.asTenant(one, (tx) => add(tx, one, 1))
    assert.deepEqual(await db.asTenant(one, ids), [1])
    assert.deepEqual(await db.asTenant(other, ids), [])
    assert.deepEqual(await db.withoutTenant(ids), [])
  })

  test('a row of another municipality cannot be written', async () => {
    await assert.rejects(
      db.asTenant(other, (tx) => add(tx, one, 2)),
      code('42501'),
    )
  })

  test('the application works as a role that owns nothing, and the owner as the owner', async () => {
    const who = async (tx: Tx) => (await sql<{ who: string }>`select current_user as who`.execute(tx)).rows[0]?.who
    assert.equal(await db.asTenant(one, who), 'tomoni_app')
    assert.equal(await db.withoutTenant(who), 'tomoni_app')
    assert.notEqual(await db.asOwner(who), 'tomoni_app')
    assert.equal(await db.asKeeper(who), 'tomoni_keeper')
    assert.equal(await db.withoutTenant(who), 'tomoni_app')
  })

  test('the tenant is gone when the transaction is over, also after a failure', async () => {
    await assert.rejects(
      db.asTenant(one, (tx) => sql`select 1 / 0`.execute(tx)),
      code('22012'),
    )
    const tenant = async (tx: Tx) =>
      (await sql<{ t: string | null }>`select current_tenant() as t`.execute(tx)).rows[0]?.t
    assert.equal(await db.asTenant(one, tenant), one)
    assert.equal(await db.withoutTenant(tenant), null)
  })

  for (const wrong of ['', "'; drop table tenant; --", one.toUpperCase(), `${one}\n`]) {
    test(`${JSON.stringify(wrong)} does not name a tenant`, async () => {
      await assert.rejects(db.asTenant(wrong, ids), code('not-a-tenant'))
    })
  }

  test('what fails is undone', async () => {
    const late = new Error('late')
    const work = db.asTenant(one, async (tx) => {
      await add(tx, one, 3)
      throw late
    })
    await assert.rejects(work, late)
    assert.equal((await db.asTenant(one, ids)).includes(3), false)
  })

  test('a failed statement tells its SQLSTATE, its constraint and its table', async () => {
    await db.asTenant(one, (tx) => add(tx, one, 4))
    await assert.rejects(
      db.asTenant(one, (tx) => add(tx, one, 4)),
      {
        name: 'DatabaseError',
        code: '23505',
        constraint: 'note_key',
        table: 'note',
      },
    )
  })

  test('a failure that the work swallowed does not pass as a commit', async () => {
    const work = db.asTenant(one, async (tx) => {
      await add(tx, one, 5)
      await add(tx, one, 5).catch(() => undefined)
    })
    await assert.rejects(work, code('25P02'))
    assert.equal((await db.asTenant(one, ids)).includes(5), false)
  })

  test('a check that waits for the commit fails it, and nothing stays', async () => {
    await db.asOwner((tx) =>
      sql`create table walled.late (id int primary key, of int references walled.late (id) deferrable initially deferred)`.execute(
        tx,
      ),
    )
    await assert.rejects(
      db.asOwner((tx) => sql`insert into walled.late values (1, 2)`.execute(tx)),
      { code: '23503' },
    )
    assert.deepEqual((await db.asOwner((tx) => sql`select * from walled.late`.execute(tx))).rows, [])
  })

  test('a transaction inside another is refused at once, not left to wait for ever', async () => {
    for (const inner of [() => db.asTenant(one, ids), () => db.withoutTenant(ids), () => db.asOwner(ids)]) {
      await assert.rejects(db.asTenant(one, inner), code('nested-transaction'))
    }
  })

  test('work begun inside a transaction may open its own once that is over', async () => {
    const later = await db.asTenant(one, async () => ({ promise: wait(20).then(() => db.asTenant(one, ids)) }))
    assert.ok((await later.promise).includes(1))
  })

  test('a transaction cannot be used after its end', async () => {
    const kept = await db.asTenant(one, async (tx) => ({ tx }))
    await assert.rejects(add(kept.tx, one, 6), code('transaction-over'))
  })

  test('a transaction that takes too long is undone, and what it still tries is refused', async () => {
    const hasty = openDb(db.engine, { transactionMs: 150 })
    const afterwards = Promise.withResolvers<unknown>()
    const work = hasty.asTenant(one, async (tx) => {
      await add(tx, one, 7)
      await wait(300)
      afterwards.resolve(await add(tx, one, 8).catch((error: unknown) => error))
    })
    await assert.rejects(work, code('transaction-timeout'))
    assert.ok(code('transaction-over')(await afterwards.promise))
    assert.equal((await db.asTenant(one, ids)).includes(7), false)
  })

  test('hundreds of transactions at once neither mix their tenants nor lose a row', async () => {
    const tenants = Array.from({ length: 8 }, () => randomUUID())
    await Promise.all(
      Array.from({ length: 200 }, (_, n) => {
        const tenant = tenants[n % tenants.length] as string
        return db.asTenant(tenant, (tx) => add(tx, tenant, n))
      }),
    )
    for (const [index, tenant] of tenants.entries()) {
      const mine = await db.asTenant(tenant, ids)
      assert.deepEqual(
        mine,
        Array.from({ length: 25 }, (_, n) => n * tenants.length + index),
      )
    }
  })

  test('an empty transaction costs nothing and succeeds', async () => {
    assert.equal(await db.asTenant(one, async () => 'done'), 'done')
  })
})
