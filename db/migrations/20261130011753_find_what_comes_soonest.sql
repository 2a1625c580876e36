-- What comes on a date is asked for by its date: the soonest first, also where there is more than is shown, and without
-- looking at what has no date.
create index portal_listing_coming on portal_listing (tenant_id, last_date_on) where last_date_on is not null;

create or replace function portal_find(asked jsonb)
returns table (entry_id uuid, version_number integer, found bigint)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  tenant constant uuid := current_tenant();
  most constant integer := coalesce((asked->>'most')::integer, 1001);
  is_newest constant boolean := asked ? 'newest';
  is_soonest constant boolean := asked ? 'soonest' and asked ? 'datesFrom';
  given text; folded text; bare text; one tsquery; question tsquery;
  texts text[] := '{}'; bares text[] := '{}';
  conditions text := '';
begin
  for given in select w from regexp_split_to_table(normalize(coalesce(asked->>'words', ''), nfkc), '[\s、。，．]+') w limit 6 loop
    folded := left(portal_folded(given), 40);
    continue when folded = '';
    bare := portal_bare(folded);
    one := portal_question(folded);
    if length(bare) >= 2 and bare <> folded then one := one || portal_question(bare); end if;
    question := coalesce(question && one, one);
    texts := texts || ('%' || folded || '%');
    bares := bares || case when length(bare) >= 2 then '%' || bare || '%' end;
    if length(folded) > 2 then
      conditions := conditions || format(' and (l.search_text like $3[%1$s] or l.search_bare like $4[%1$s])', cardinality(texts));
    end if;
  end loop;
  if question is not null then conditions := conditions || ' and l.pairs @@ $5'; end if;
  if asked ? 'kinds' then conditions := conditions || ' and l.kind = any (array(select jsonb_array_elements_text($2->''kinds'')))'; end if;
  if asked ? 'area' then conditions := conditions || ' and l.area_id = ($2->>''area'')::uuid'; end if;
  if asked ? 'entries' then conditions := conditions || ' and l.entry_id = any (array(select jsonb_array_elements_text($2->''entries'')::uuid))'; end if;
  if asked ? 'atLocation' then conditions := conditions || ' and l.at_location_id = ($2->>''atLocation'')::uuid'; end if;
  -- Of the municipality itself where it is null.
  if asked ? 'offeredBy' then
    conditions := conditions || case when asked->>'offeredBy' is null then ' and l.offered_by is null' else ' and l.offered_by = ($2->>''offeredBy'')::uuid' end;
  end if;
  if asked ? 'postalCode' then conditions := conditions || ' and l.postal_code = $2->>''postalCode'''; end if;
  if asked ? 'quiet' then conditions := conditions || ' and l.is_quiet'; end if;
  if asked ? 'free' then conditions := conditions || ' and l.is_free'; end if;
  if asked ? 'online' then conditions := conditions || ' and l.is_online'; end if;
  if asked ? 'anonymous' then conditions := conditions || ' and l.is_anonymous_possible'; end if;
  if asked ? 'firstTime' then conditions := conditions || ' and l.is_first_time_friendly'; end if;
  if asked ? 'located' then conditions := conditions || ' and l.latitude is not null and l.longitude is not null'; end if;
  if asked ? 'hasPlace' then conditions := conditions || ' and l.has_place'; end if;
  if asked ? 'hasDates' then conditions := conditions || ' and l.last_date_on >= ($2->>''today'')::date'; end if;
  if asked ? 'changedAfter' then conditions := conditions || ' and l.changed_at >= ($2->>''changedAfter'')::timestamptz'; end if;
  -- Open at some time between these minutes of that day: by its usual week unless the day differs, or by its own days.
  if asked ? 'onDay' then
    conditions := conditions || ' and (l.days && int4range(($2->>''dayFrom'')::int, ($2->>''dayTo'')::int)
      or (l.week && int4range(($2->>''weekFrom'')::int, ($2->>''weekTo'')::int) and not ($2->>''onDay'')::date = any (l.different_days)))';
  end if;
  if asked ? 'datesFrom' then
    conditions := conditions || ' and l.last_date_on >= ($2->>''today'')::date
      and l.days && int4range(($2->>''datesFrom'')::int, ($2->>''datesTo'')::int)';
  end if;
  return query execute format('
    select f.entry_id, f.version_number, count(*) over () from (
      select l.entry_id, l.version_number, l.title_order, l.changed_at, %s as by_title, %s as by_when from portal_listing l
       where l.tenant_id = $1 and l.public_from <= ($2->>''today'')::date
         and (l.public_until is null or l.public_until >= ($2->>''today'')::date)
         and (l.last_on is null or l.last_on >= ($2->>''today'')::date)
         and l.confirmed_on >= ($2->>''confirmedSince'')::date %s
       %s limit %s) f
     order by %s
     limit ($2->>''limit'')::int offset ($2->>''offset'')::int',
    case when cardinality(texts) > 0 then 'l.search_title like $3[1]' else 'false' end,
    case when is_soonest
         then 'lower(l.days * int4multirange(int4range(($2->>''datesFrom'')::int, ($2->>''datesTo'')::int)))' else '0' end,
    conditions,
    case when is_newest then 'order by l.changed_at desc, l.entry_id'
         when is_soonest then 'order by by_when, l.title_order, l.entry_id'
         when question is null then 'order by l.title_order, l.entry_id' else '' end,
    most,
    case when is_newest then 'f.changed_at desc, f.entry_id'
         when is_soonest then 'f.by_when, f.title_order, f.entry_id' else 'f.by_title desc, f.title_order, f.entry_id' end)
    using tenant, asked, texts, bares, question;
end
$$;
