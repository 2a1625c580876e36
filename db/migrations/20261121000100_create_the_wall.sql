-- Roles that own nothing. tomoni_app serves requests inside one municipality; tomoni_finder answers the few
-- questions asked before a municipality is known (sign-in, sessions); tomoni_keeper backs up, restores and works
-- the queues of all municipalities.
do $$
declare role_name text;
begin
  foreach role_name in array array['tomoni_app', 'tomoni_finder', 'tomoni_keeper'] loop
    if not exists (select from pg_catalog.pg_roles where rolname = role_name) then
      begin
        execute format('create role %I nologin', role_name);
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
    if not pg_catalog.pg_has_role(current_user, role_name, 'member') then
      execute format('grant %I to %I', role_name, current_user);
    end if;
  end loop;
end
$$;

create extension if not exists btree_gist;

grant usage on schema public to tomoni_app, tomoni_finder, tomoni_keeper;
grant create on schema public to tomoni_finder;

create function current_tenant() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.tenant', true), '')::uuid;

create table tenant (
  id uuid primary key default gen_random_uuid(),
  code text not null unique check (code = 'system' or code ~ '^[0-9]{6}$'),
  kind text not null check (kind in ('installation', 'municipality', 'prefecture', 'state')),
  name_ja text not null check (name_ja <> ''),
  name_kana text not null default '',
  name_en text not null default '',
  created_at timestamptz not null default now()
);
comment on table tenant is '機密性1: public bodies that use this installation';
grant select on tenant to tomoni_app, tomoni_finder, tomoni_keeper;
grant insert, update on tenant to tomoni_app;
grant insert, update, delete on tenant to tomoni_keeper;

-- Every table with a tenant_id stands behind the wall: forced row-level security and no rights beyond these.
-- Called at the end of each migration that creates tenant tables.
create function wall_off() returns void language plpgsql as $$
declare t text;
begin
  for t in
    select c.relname from pg_catalog.pg_class c
      join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not c.relforcerowsecurity
     order by c.relname
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_municipality on %I to tomoni_app using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())', t);
    execute format('create policy keeping on %I to tomoni_keeper using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %I to tomoni_app, tomoni_keeper', t);
  end loop;
end
$$;
