import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { testDb } from '#test/database.ts'
import type { Db, Tx } from './db.ts'

let db: Db
const one = randomUUID()
const other = randomUUID()
const code = (expected: string) => (error: unknown) => (error as { code?: string }).code === expected

const add = (tx: Tx, tenant: string, id: number, of: number | null = null) =>
  sql`insert into alone.note (tenant_id, id, of) values (${tenant}, ${id}, ${of})`.execute(tx)
const ids = async (tx: Tx): Promise<number[]> =>
  (await sql<{ id: number }>`select id from alone.note order by id`.execute(tx)).rows.map(({ id }) => id)
const tenant = async (tx: Tx) => (await sql<{ t: string | null }>`select current_tenant() as t`.execute(tx)).rows[0]?.t

describe('a transaction of one statement', () => {
  before(async () => {
    db = await testDb()
    await db.asOwner(async (tx) => {
      const statements = [
        'create schema alone',
        `create table alone.note (tenant_id uuid not null, id int not null, of int, primary key (tenant_id, id),
           foreign key (tenant_id, of) references alone.note (tenant_id, id) deferrable initially deferred)`,
        'alter table alone.note enable row level security',
        'alter table alone.note force row level security',
        'create policy wall on alone.note to tomoni_app using (tenant_id = (select current_tenant()))',
        'grant usage on schema alone to tomoni_app',
        'grant all on alone.note to tomoni_app',
      ]
      for (const statement of statements) await sql.raw(statement).execute(tx)
    })
    await db.asTenant(one, (tx) => add(tx, one, 1))
    await db.asTenant(other, (tx) => add(tx, other, 100))
  })
  after(() => db.asOwner((tx) => sql`drop schema alone cascade`.execute(tx)))

  test('sees the rows of its municipality and no others', async () => {
    assert.deepEqual(await db.askTenantOnce(one, ids), [1])
    assert.deepEqual(await db.askTenantOnce(other, ids), [100])
    await assert.rejects(
      db.askTenantOnce(other, (tx) => add(tx, one, 2)),
      code('42501'),
    )
  })

  test('leaves no tenant behind, also after a failure', async () => {
    assert.equal(await db.askTenantOnce(one, tenant), one)
    assert.equal(await db.withoutTenant(tenant), null)
    await assert.rejects(
      db.askTenantOnce(one, (tx) => sql`select 1 / 0`.execute(tx)),
      code('22012'),
    )
    assert.equal(await db.askOnce(tenant), null)
    assert.equal(await db.askTenantOnce(one, tenant), one)
  })

  test('is over with its statement: a second one is refused', async () => {
    const work = db.askTenantOnce(one, async (tx) => {
      await ids(tx)
      return ids(tx)
    })
    await assert.rejects(work, code('transaction-over'))
    const sideBySide = db.askTenantOnce(one, (tx) => Promise.all([ids(tx), ids(tx)]))
    await assert.rejects(sideBySide, code('transaction-over'))
    assert.deepEqual(await db.askTenantOnce(one, ids), [1])
  })

  test('is committed when it returns', async () => {
    await db.askTenantOnce(one, (tx) => add(tx, one, 3))
    assert.deepEqual(await db.asTenant(one, ids), [1, 3])
    await db.asTenant(one, (tx) => sql`delete from alone.note where tenant_id = ${one} and id = 3`.execute(tx))
  })

  test('fails when a check that waits for the commit fails, and nothing stays', async () => {
    await assert.rejects(
      db.askTenantOnce(one, (tx) => add(tx, one, 4, 999)),
      code('23503'),
    )
    assert.deepEqual(await db.askTenantOnce(one, ids), [1])
  })

  test('stands in no other, and no other in it', async () => {
    await assert.rejects(
      db.asTenant(one, () => db.askTenantOnce(one, ids)),
      code('nested-transaction'),
    )
    await assert.rejects(
      db.askTenantOnce(one, () => db.asTenant(one, ids)),
      code('nested-transaction'),
    )
  })

  test('names its municipality by a uuid', async () => {
    await assert.rejects(db.askTenantOnce("'; drop table tenant; --", ids), code('not-a-tenant'))
  })

  test('keeps hundreds at once apart', async () => {
    const all = await Promise.all(
      Array.from({ length: 300 }, (_, n) =>
        n % 7 === 0
          ? db.askTenantOnce(one, (tx) => sql`select 1 / 0`.execute(tx)).then(String, () => 'failed')
          : db.askTenantOnce(n % 2 ? one : other, ids).then(String),
      ),
    )
    assert.deepEqual(
      all,
      all.map((_, n) => (n % 7 === 0 ? 'failed' : n % 2 ? '1' : '100')),
    )
  })

  test('costs nothing and succeeds when nothing is asked', async () => {
    assert.equal(await db.askTenantOnce(one, async () => 'done'), 'done')
  })
})
