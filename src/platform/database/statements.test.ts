import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { testDb } from '#test/database.ts'
import type { Db } from './db.ts'

let db: Db
const one = randomUUID()
const code = (expected: string) => (error: unknown) => (error as { code?: string }).code === expected

describe('statements', () => {
  before(async () => {
    db = await testDb()
    await db.asOwner(async (tx) => {
      await sql`create schema stated`.execute(tx)
      await sql`create table stated.note (id int primary key, body text)`.execute(tx)
    })
  })
  after(() => db.asOwner((tx) => sql`drop schema stated cascade`.execute(tx)))

  test('statements of one transaction may run side by side', async () => {
    const sums = await db.asTenant(one, (tx) =>
      Promise.all([1, 2, 3].map((n) => sql<{ n: number }>`select ${n}::int + 1 as n`.execute(tx))),
    )
    assert.deepEqual(
      sums.map(({ rows }) => rows[0]?.n),
      [2, 3, 4],
    )
  })

  test('more statements than the session keeps prepared run all the same', async () => {
    const total = await db.withoutTenant(async (tx) => {
      let sum = 0
      for (let n = 0; n < 900; n += 1) {
        const { rows } = await sql<{ n: number }>`select ${sql.raw(String(n % 450))}::int as n`.execute(tx)
        sum += rows[0]?.n ?? 0
      }
      return sum
    })
    assert.equal(total, 2 * ((449 * 450) / 2))
  })

  test('a table that changed its columns is read anew', async () => {
    const columns = () =>
      db.asOwner(async (tx) => Object.keys((await sql`select * from stated.changing`.execute(tx)).rows[0] as object))
    await db.asOwner((tx) => sql`create table stated.changing as select 1 as a`.execute(tx))
    for (let round = 0; round < 3; round += 1) assert.deepEqual(await columns(), ['a'])
    await db.asOwner((tx) => sql`alter table stated.changing add b int`.execute(tx))
    const seen = await columns().catch(columns)
    assert.deepEqual(seen, ['a', 'b'])
  })

  test('the query builder tells how many rows it changed', async () => {
    await db.asOwner(async (tx) => {
      await sql`insert into stated.note (id) values (1), (2)`.execute(tx)
      const changed = await sql`update stated.note set body = 'y' `.execute(tx)
      assert.equal(changed.numAffectedRows, 2n)
    })
  })

  test('a parameter that cannot be sent does not take the transaction with it', async () => {
    const tenant = await db.asTenant(one, async (tx) => {
      await assert.rejects(sql`select ${{} as unknown as string}`.execute(tx), TypeError)
      return (await sql<{ t: string }>`select current_tenant() as t`.execute(tx)).rows[0]?.t
    })
    assert.equal(tenant, one)
  })

  test('more parameters than the protocol can count are refused', async () => {
    const many = sql.join(Array.from({ length: 65_536 }, (_, n) => n))
    await assert.rejects(
      db.withoutTenant((tx) => sql`select 1 where 1 in (${many})`.execute(tx)),
      TypeError,
    )
  })

  test('a NUL character is refused in a statement and in a text', async () => {
    await assert.rejects(
      db.withoutTenant((tx) => sql.raw("select '\0'").execute(tx)),
      TypeError,
    )
    await assert.rejects(
      db.withoutTenant((tx) => sql`select ${'a\0b'}::text`.execute(tx)),
      code('22021'),
    )
    assert.deepEqual((await db.withoutTenant((tx) => sql`select 1 as n`.execute(tx))).rows, [{ n: 1 }])
  })
})
