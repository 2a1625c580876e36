import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import { sql } from 'kysely'
import { emptyDb } from '#test/database.ts'
import type { Db } from './db.ts'
import { migrate, pendingMigrations } from './migrate.ts'

let db: Db
let folder: string
const first = '20260401090000_create_one.sql'
const second = '20260402090000_create_two.sql'
const write = (name: string, text: string) => writeFile(join(folder, name), text)
const tables = async (): Promise<string[]> => {
  const { rows } = await db.asOwner((tx) =>
    sql<{
      t: string
    }>`select relname as t from pg_class where relkind = 'r' and relname in ('one', 'two', 'three') order by 1`.execute(
      tx,
    ),
  )
  return rows.map(({ t }) => t)
}

describe('migrations', () => {
  before(async () => {
    db = await emptyDb()
  })
  after(() => db.close())
  afterEach(() => rm(folder, { recursive: true }))
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tomoni-'))
    await db.asOwner((tx) => sql`drop table if exists schema_migration, one, two, three`.execute(tx))
    await write(first, 'create table one (id int); insert into one values (1);')
    await write(second, 'create table two (id int)')
  })

  test('files are applied in the order of their names, once', async () => {
    assert.deepEqual(await migrate(db.engine, folder), [first, second])
    assert.deepEqual(await tables(), ['one', 'two'])
    assert.deepEqual(await migrate(db.engine, folder), [])
  })

  test('what is missing can be asked beforehand, also of an empty database', async () => {
    assert.deepEqual(await pendingMigrations(db.engine, folder), [first, second])
    await migrate(db.engine, folder)
    await write('20260403090000_create_three.sql', 'create table three (id int)')
    assert.deepEqual(await pendingMigrations(db.engine, folder), ['20260403090000_create_three.sql'])
  })

  test('a file that fails leaves nothing of itself, and those before it stay', async () => {
    await write(second, 'create table two (id int); create table three (id nonsense)')
    await assert.rejects(migrate(db.engine, folder), { code: '42704' })
    assert.deepEqual(await tables(), ['one'])
    assert.deepEqual(await pendingMigrations(db.engine, folder), [second])
  })

  test('a file that was changed after it had been applied is refused', async () => {
    await migrate(db.engine, folder)
    await write(first, 'create table one (id text)')
    await assert.rejects(migrate(db.engine, folder), { code: 'migration-changed' })
  })

  test('a database that is newer than the program is refused', async () => {
    await migrate(db.engine, folder)
    await rm(join(folder, second))
    await assert.rejects(migrate(db.engine, folder), { code: 'migration-missing' })
  })

  test('a name without a time and a sentence is refused', async () => {
    await write('3-create-three.sql', 'select 1')
    await assert.rejects(migrate(db.engine, folder), { code: 'migration-name' })
  })

  test('several processes may migrate at once', async () => {
    const applied = await Promise.all([1, 2, 3].map(() => migrate(db.engine, folder)))
    assert.deepEqual(applied.flat().sort(), [first, second])
  })
})
