-- The wall stays where it is. As a subquery the municipality is found out once for each statement, not again for each
-- row of a nested loop.
create or replace function wall_off() returns void language plpgsql as $$
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
    execute format('create policy own_municipality on %I to tomoni_app using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()))', t);
    execute format('create policy keeping on %I to tomoni_keeper using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %I to tomoni_app, tomoni_keeper', t);
  end loop;
end
$$;

do $$
declare t text;
begin
  for t in
    select c.relname from pg_catalog.pg_policy p join pg_catalog.pg_class c on c.oid = p.polrelid
     where p.polname = 'own_municipality' and c.relnamespace = 'public'::regnamespace order by c.relname
  loop
    execute format('alter policy own_municipality on %I using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()))', t);
  end loop;
end
$$;
