import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { childrenAtFirst, contents, fillAwkwardTables, writeAwkwardMigrations } from '#test/awkward-tables.ts'
import { emptyDb, freshDb, memoryDb } from '#test/database.ts'
import { backup } from './backup.ts'
import type { Db } from './db.ts'
import { migrate } from './migrate.ts'
import { restore } from './restore.ts'

let folder: string
let source: Db
let migrations: string
let path: string

async function migrated(db: Db): Promise<Db> {
  await migrate(db.engine, migrations)
  return db
}

describe('a backup', () => {
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tomoni-'))
    migrations = await writeAwkwardMigrations(folder)
    source = await migrated(await emptyDb())
    await fillAwkwardTables(source)
    path = join(folder, 'backup')
    await backup(source, path)
  })
  after(() => rm(folder, { recursive: true }))

  test('what is restored is what was backed up, to the last microsecond', async () => {
    const target = await migrated(await emptyDb())
    await restore(target, path)
    assert.deepEqual(await contents(target), await contents(source))
    await target.close()
  })

  test('after a restore keys hold and sequences go on', async () => {
    const target = await migrated(await emptyDb())
    await restore(target, path)
    const next = await target.asOwner((tx) => sql<{ n: number }>`select nextval('receipt') as n`.execute(tx))
    assert.equal(next.rows[0]?.n, 3)
    const child = (elder: number) =>
      target.asOwner((tx) =>
        sql<{ id: number }>`insert into child (parent_id, elder) select id, ${elder} from parent returning id`.execute(
          tx,
        ),
      )
    assert.equal((await child(5)).rows[0]?.id, 1302)
    await assert.rejects(child(99_999), { code: '23503' })
    const deleted = target.asOwner((tx) => sql`delete from child where id = 1300`.execute(tx))
    await assert.rejects(deleted, { code: '23503', constraint: 'favourite' })
    await target.close()
  })

  test('a backup can be restored on the other engine, and back', async () => {
    const memory = await migrated(await memoryDb())
    await restore(memory, path)
    assert.deepEqual(await contents(memory), await contents(source))
    const again = join(folder, 'again')
    await backup(memory, again)
    await memory.close()
    const target = await migrated(await emptyDb())
    await restore(target, again)
    assert.deepEqual(await contents(target), await contents(source))
    await target.close()
  })

  test('a backup taken during writes holds whole transactions only', async () => {
    const during = join(folder, 'during')
    let writing = true
    const writer = (async () => {
      while (writing) {
        await source.asOwner(async (tx) => {
          const id = randomUUID()
          await sql`insert into parent (id) values (${id})`.execute(tx)
          await sql`insert into child (parent_id) values (${id})`.execute(tx)
        })
      }
    })()
    await backup(source, during)
    writing = false
    await writer
    const lines = gunzipSync(await readFile(during))
      .toString()
      .split('\n')
    const of = (table: string) => {
      const start = lines.findIndex((line) => line.startsWith(`{"table":"${table}"`)) + 1
      return lines.slice(start).findIndex((line) => !line.startsWith('['))
    }
    assert.equal(of('child') - childrenAtFirst, of('parent') - 1)
    const target = await migrated(await emptyDb())
    await restore(target, during)
    await target.close()
  })

  test('a database with a row in it is refused and stays as it is', async () => {
    const target = await migrated(await emptyDb())
    await target.asOwner((tx) => sql`insert into "Zoo" values (1)`.execute(tx))
    const before = await contents(target)
    await assert.rejects(restore(target, path), { code: 'database-not-empty' })
    assert.deepEqual(await contents(target), before)
    await target.close()
  })

  test('a backup of another schema is refused', async () => {
    const target = await emptyDb()
    await assert.rejects(restore(target, path), { code: 'dump-other-schema' })
    await target.close()
  })

  test('a backup of an earlier version is restored into an empty database and brought up to date', async () => {
    const later = join(folder, 'later')
    await cp(migrations, later, { recursive: true })
    await writeFile(
      join(later, '20260501090000_name_the_children.sql'),
      `alter table child add name text not null default '?'`,
    )
    const target = await emptyDb()
    await restore(target, path, { migrations: later })
    const named = await target.asOwner((tx) =>
      sql<{ n: number }>`select count(*) as n from child where name = '?'`.execute(tx),
    )
    assert.ok((named.rows[0]?.n ?? 0) >= childrenAtFirst)
    await target.close()
  })

  test('a damaged backup is refused before anything is written', async () => {
    const target = await migrated(await emptyDb())
    const whole = await readFile(path)
    const text = gunzipSync(whole).toString()
    const damaged: Record<string, Buffer> = {
      'cut short': whole.subarray(0, whole.length - 2000),
      'one byte changed': Buffer.from(whole.map((byte, index) => (index === whole.length >> 1 ? byte ^ 1 : byte))),
      'one word changed': gzipSync(text.replace('Ünï 77', 'Ünï 78')),
      'without its last lines': gzipSync(text.split('\n').slice(0, -3).join('\n')),
      'with a line more': gzipSync(`${text}["x"]\n`),
      'not a backup': Buffer.from('hello'),
      'another format': gzipSync('{"format":"other"}\n{"end":{"rows":0,"sha256":""}}\n'),
    }
    for (const [what, bytes] of Object.entries(damaged)) {
      const file = join(folder, 'damaged')
      await writeFile(file, bytes)
      await assert.rejects(restore(target, file), { code: 'dump-corrupt' }, what)
    }
    await target.close()
  })

  test('the file is for its owner alone, and a failed backup leaves none', async () => {
    assert.equal((await stat(path)).mode & 0o777, 0o600)
    const nowhere = join(folder, 'missing', 'backup')
    await assert.rejects(backup(source, nowhere), { code: 'ENOENT' })
    assert.deepEqual((await source.asOwner((tx) => sql`select 1 as n`.execute(tx))).rows, [{ n: 1 }])
  })

  test('the keeper may read and write every table there is', async () => {
    const db = await freshDb()
    const id = randomUUID()
    await db.asOwner((tx) =>
      sql`insert into tenant (id, code, kind, name_ja) values (${id}, '131121', 'municipality', '世田谷区')`.execute(
        tx,
      ),
    )
    const real = join(folder, 'real')
    await backup(db, real)
    await db.close()
    const target = await freshDb()
    await restore(target, real)
    const names = await target.asOwner((tx) =>
      sql<{ name_ja: string }>`select name_ja from tenant where id = ${id}`.execute(tx),
    )
    assert.deepEqual(names.rows, [{ name_ja: '世田谷区' }])
    const closed = await target.asOwner((tx) =>
      sql<{ t: string }>`select relname as t from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
        and relname <> 'schema_migration' and not (has_table_privilege('tomoni_keeper', oid, 'select')
        and has_table_privilege('tomoni_keeper', oid, 'insert'))`.execute(tx),
    )
    assert.deepEqual(closed.rows, [])
    await target.close()
  })
})
