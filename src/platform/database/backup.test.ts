import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { emptyDb, freshDb, memoryDb, migrationsDirectory } from '#test/database.ts'
import { backup } from './backup.ts'
import type { Db } from './db.ts'
import { migrate } from './migrate.ts'
import { restore } from './restore.ts'

const roles = `do $$ declare r text; begin
  foreach r in array array['tomoni_app', 'tomoni_keeper'] loop
    begin execute format('create role %I nologin', r); exception when duplicate_object or unique_violation then null; end;
    execute format('grant %I to current_user', r);
  end loop; end $$;`

/** Everything that is awkward to carry over: circles, references to itself, generated and identity columns, odd types. */
const awkward = `${roles}
  create table parent (id uuid primary key, favourite int);
  create table child (id int generated always as identity primary key, parent_id uuid not null references parent (id),
    elder int references child (id), "odd ""name" text, doubled int generated always as (id * 2) stored,
    amount numeric(12, 4), ratio float8, at timestamptz, period daterange, tags text[], facts jsonb, secret bytea);
  alter table parent add constraint favourite foreign key (favourite) references child (id);
  create sequence receipt;
  create table "Zoo" (id bigint primary key);
  alter table parent enable row level security; alter table parent force row level security;
  create policy keeping on parent to tomoni_keeper using (true) with check (true);
  grant usage on schema public to tomoni_keeper, tomoni_app;
  grant select, insert on all tables in schema public to tomoni_keeper;`

let folder: string
let source: Db
let migrations: string
let path: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tomoni-'))
  migrations = join(folder, 'migrations')
  await cp(migrationsDirectory, migrations, { recursive: true, filter: (name) => !name.endsWith('.sql') })
  await writeFile(join(migrations, '20260401090000_create_awkward_tables.sql'), awkward)
  source = await emptyDb()
  await migrate(source.engine, migrations)
  await source.asOwner(async (tx) => {
    const id = randomUUID()
    await sql`insert into parent (id) values (${id})`.execute(tx)
    await sql`insert into child (parent_id, elder, "odd ""name", amount, ratio, at, period, tags, facts, secret)
      select ${id}, nullif((n * 7) % 1300 + 1, n), 'Ünï ' || n || E'\n"\\\\', n / 7.0, n / 7.0::float8,
        timestamptz '2026-04-01 00:00:00.123456+09' + n * interval '1 h', daterange('2026-04-01', '2026-04-02'),
        array['a', null, '{"x"}'], jsonb_build_object('漢', n), decode(md5(n::text), 'hex')
      from generate_series(1, 1300) n`.execute(tx)
    await sql`insert into child (parent_id) values (${id})`.execute(tx)
    await sql`update parent set favourite = 1300`.execute(tx)
    await sql`insert into "Zoo" values (9007199254740993)`.execute(tx)
    await sql`select nextval('receipt'), nextval('receipt')`.execute(tx)
  })
  path = join(folder, 'backup')
  await backup(source, path)
})
after(() => rm(folder, { recursive: true }))

/** A digest over every row in PostgreSQL's own text forms. */
async function contents(db: Db): Promise<unknown> {
  const digest = (table: string) => `(select md5(string_agg(t::text, '|' order by t::text)) from ${table} t)`
  const { rows } = await db.asOwner((tx) =>
    sql.raw(`select ${digest('parent')} as p, ${digest('child')} as c, ${digest('"Zoo"')} as z`).execute(tx),
  )
  return rows[0]
}

async function migrated(db: Db): Promise<Db> {
  await migrate(db.engine, migrations)
  return db
}

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
  assert.equal(of('child') - 1301, of('parent') - 1)
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
  assert.ok((named.rows[0]?.n ?? 0) >= 1301)
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
    sql`insert into tenant (id, code, kind, name_ja) values (${id}, '131121', 'municipality', '世田谷区')`.execute(tx),
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
