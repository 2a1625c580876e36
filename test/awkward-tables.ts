import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'

const roles = `do $$ declare r text; begin
  foreach r in array array['tomoni_app', 'tomoni_keeper'] loop
    begin execute format('create role %I nologin', r); exception when duplicate_object or unique_violation then null; end;
    execute format('grant %I to current_user', r);
  end loop; end $$;`

/** Everything that is awkward to carry over: circles, references to itself, generated and identity columns, odd types. */
const tables = `create table parent (id uuid primary key, favourite int);
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

/** A folder of migrations with one in it. */
export async function writeAwkwardMigrations(folder: string): Promise<string> {
  const migrations = join(folder, 'migrations')
  await mkdir(migrations)
  await writeFile(join(migrations, '20260401090000_create_awkward_tables.sql'), `${roles}${tables}`)
  return migrations
}

export const childrenAtFirst = 1301

export async function fillAwkwardTables(db: Db): Promise<void> {
  await db.asOwner(async (tx) => {
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
}

/** A digest over every row in PostgreSQL's own text forms. */
export async function contents(db: Db): Promise<unknown> {
  const digest = (table: string) => `(select md5(string_agg(t::text, '|' order by t::text)) from ${table} t)`
  const { rows } = await db.asOwner((tx) =>
    sql.raw(`select ${digest('parent')} as p, ${digest('child')} as c, ${digest('"Zoo"')} as z`).execute(tx),
  )
  return rows[0]
}
