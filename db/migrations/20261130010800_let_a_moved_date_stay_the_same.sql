-- A date of an event is the same through all wordings, also when it is moved: calendars know it by this id.
alter table portal_entry_day add column occurrence_id uuid not null default gen_random_uuid();
update portal_entry_day set occurrence_id = named.id
  from (select tenant_id, id as row_id,
               portal_part_id(entry_id::text, kind, on_day::text, coalesce(from_minute::text, ''), (row_number() over (
                 partition by tenant_id, entry_id, version_number, kind, on_day, from_minute order by id))::text) as id
          from portal_entry_day) named
 where named.tenant_id = portal_entry_day.tenant_id and named.row_id = portal_entry_day.id;
