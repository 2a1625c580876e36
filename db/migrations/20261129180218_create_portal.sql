-- The municipality's public pages: entries of the catalogue with their versions and states, what of them is public just
-- now (portal_listing, which the search reads), reports of visitors, the municipality's own pages and look, and stories
-- of recovery. What is public carries no person; stories belong to their teller and go when the teller says so.
create extension if not exists btree_gin;

create table portal_file (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  purpose text not null check (purpose in ('entry', 'leaflet', 'look', 'page', 'story')),
  file_name text not null default '',
  media_type text not null check (media_type in ('image/png', 'image/jpeg', 'image/webp', 'image/gif', 'application/pdf',
    'audio/mpeg', 'audio/mp4', 'audio/ogg', 'audio/wav', 'video/mp4', 'video/webm')),
  byte_size integer not null check (byte_size between 1 and 67108864),
  digest text not null,
  width integer,
  height integer,
  bytes bytea not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  primary key (tenant_id, id),
  check (octet_length(bytes) = byte_size)
);
comment on table portal_file is '機密性2: pictures, leaflets, sound and film of the public pages, by their bytes; those of stories go with the story';

create table portal_entry (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('place', 'group', 'event', 'trial', 'course', 'talk', 'office', 'hospital', 'leaflet')),
  organisation_id uuid,
  source text not null default 'portal' check (source in ('portal', 'csv', 'slice')),
  source_layout text not null default '',
  source_code text not null default '',
  source_id text not null default '',
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import', 'system')),
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id)
);
create unique index on portal_entry (tenant_id, source, source_code, source_id) where source_id <> '';
create index on portal_entry (tenant_id, organisation_id) where organisation_id is not null;
comment on table portal_entry is '機密性1: what the catalogue tells of: places, groups, events, trials, courses, talks, offices, hospitals, leaflets';

create table portal_entry_version (
  tenant_id uuid not null,
  entry_id uuid not null,
  number integer not null check (number > 0),
  title_ja text not null check (title_ja <> ''),
  title_kana text not null default '',
  title_en text not null default '',
  title_easy text not null default '',
  summary_ja text not null default '',
  summary_en text not null default '',
  summary_easy text not null default '',
  body_ja text not null default '',
  body_en text not null default '',
  body_easy text not null default '',
  audience_ja text not null default '',
  audience_en text not null default '',
  audience_easy text not null default '',
  organiser_ja text not null default '',
  organiser_en text not null default '',
  place_name_ja text not null default '',
  place_name_en text not null default '',
  area_id uuid,
  address text not null default '',
  address_en text not null default '',
  postal_code text not null default '',
  municipality_code text not null default '',
  prefecture text not null default '',
  city text not null default '',
  town text not null default '',
  block text not null default '',
  building text not null default '',
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  access_ja text not null default '',
  access_en text not null default '',
  access_easy text not null default '',
  entering_ja text not null default '',
  entering_en text not null default '',
  entering_easy text not null default '',
  hours_note_ja text not null default '',
  hours_note_en text not null default '',
  hours_note_easy text not null default '',
  closed_on_holidays boolean,
  surroundings_ja text not null default '',
  surroundings_en text not null default '',
  surroundings_easy text not null default '',
  is_quiet boolean,
  is_free boolean,
  cost_ja text not null default '',
  cost_en text not null default '',
  cost_easy text not null default '',
  is_online boolean,
  online_url text not null default '',
  is_anonymous_possible boolean,
  is_first_time_friendly boolean,
  accessibility text[] not null default '{}',
  accessibility_ja text not null default '',
  accessibility_en text not null default '',
  accessibility_easy text not null default '',
  spoken_languages text[] not null default '{}',
  capacity integer check (capacity >= 0),
  capacity_note text not null default '',
  apply_ja text not null default '',
  apply_en text not null default '',
  apply_easy text not null default '',
  apply_from_on date,
  apply_until_on date,
  apply_url text not null default '',
  contact_name text not null default '',
  contact_phone text not null default '',
  contact_extension text not null default '',
  contact_email text not null default '',
  url text not null default '',
  image_file_id uuid,
  image_alt_ja text not null default '',
  image_alt_en text not null default '',
  image_alt_easy text not null default '',
  image_licence text not null default '',
  leaflet_file_id uuid,
  tags text[] not null default '{}',
  extra jsonb not null default '{}',
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import', 'system')),
  saved_at timestamptz not null default now(),
  saved_by uuid,
  primary key (tenant_id, entry_id, number),
  foreign key (tenant_id, entry_id) references portal_entry (tenant_id, id),
  foreign key (tenant_id, area_id) references area (tenant_id, id),
  foreign key (tenant_id, image_file_id) references portal_file (tenant_id, id),
  foreign key (tenant_id, leaflet_file_id) references portal_file (tenant_id, id)
);
comment on table portal_entry_version is '機密性1: every saved wording of an entry, never changed; unknown is null, not no; extra keeps columns of an imported list that have no place of their own';

create table portal_entry_hours (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  entry_id uuid not null,
  version_number integer not null,
  weekday integer not null check (weekday between 0 and 6),
  week_of_month integer check (week_of_month between 1 and 5),
  from_minute integer not null check (from_minute between 0 and 1439),
  to_minute integer not null check (to_minute > from_minute and to_minute <= 2160),
  primary key (tenant_id, id),
  foreign key (tenant_id, entry_id, version_number) references portal_entry_version (tenant_id, entry_id, number)
);
create index on portal_entry_hours (tenant_id, entry_id, version_number);
comment on table portal_entry_hours is '機密性1: usual hours by weekday (0 Sunday), every week or in one week of the month; past midnight counts on';

create table portal_entry_day (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  entry_id uuid not null,
  version_number integer not null,
  on_day date not null,
  kind text not null check (kind in ('closed', 'open', 'date')),
  from_minute integer check (from_minute between 0 and 1439),
  to_minute integer check (to_minute > from_minute and to_minute <= 2160),
  note_ja text not null default '',
  note_en text not null default '',
  note_easy text not null default '',
  primary key (tenant_id, id),
  check (kind = 'closed' or from_minute is not null or to_minute is null),
  foreign key (tenant_id, entry_id, version_number) references portal_entry_version (tenant_id, entry_id, number)
);
create index on portal_entry_day (tenant_id, entry_id, version_number, on_day);
comment on table portal_entry_day is '機密性1: days that differ from the usual hours, closed or open; and the dates of an event, with its hours where they are known';

create table portal_entry_state (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  entry_id uuid not null,
  version_number integer not null,
  state text not null check (state in ('submitted', 'returned', 'checked', 'published', 'confirmed', 'archived')),
  from_on date not null,
  until_on date,
  by_owner boolean not null default false,
  because text not null default '' check (because in ('', 'ended', 'closed', 'asked', 'stale', 'mistaken')),
  words text not null default '',
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import', 'system')),
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, entry_id, version_number) references portal_entry_version (tenant_id, entry_id, number)
);
create index on portal_entry_state (tenant_id, entry_id, recorded_at);
comment on table portal_entry_state is '機密性2: dated: submitted, returned with words, checked, published (from, until), confirmed again, archived; confirmed on which day and by whom';

create table portal_entry_reminder (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  entry_id uuid not null,
  sent_on date not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, entry_id, account_id, sent_on),
  foreign key (tenant_id, entry_id) references portal_entry (tenant_id, id)
);
comment on table portal_entry_reminder is '機密性2: when whose account was asked whether an entry still holds';

create table portal_report (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  entry_id uuid not null,
  version_number integer not null,
  about text not null check (about in ('hours', 'place', 'contact', 'closed', 'content', 'other')),
  words_sealed text,
  received_at timestamptz not null default now(),
  answered_at timestamptz,
  answered_by uuid,
  answer text check (answer in ('mended', 'right-as-it-is', 'archived')),
  primary key (tenant_id, id),
  check ((answered_at is null) = (answer is null)),
  foreign key (tenant_id, entry_id, version_number) references portal_entry_version (tenant_id, entry_id, number)
);
create index on portal_report (tenant_id, entry_id) where answered_at is null;
comment on table portal_report is '機密性2: “this is wrong”, said by a visitor without an account; the words are encrypted and go with the answer';

create table portal_page (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 40),
  position integer not null default 0,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, slug)
);
comment on table portal_page is '機密性1: the municipality''s own pages, by the name in their address';

create table portal_page_version (
  tenant_id uuid not null,
  page_id uuid not null,
  number integer not null check (number > 0),
  state text not null check (state in ('draft', 'public', 'hidden')),
  title_ja text not null check (title_ja <> ''),
  title_en text not null default '',
  title_easy text not null default '',
  body_ja text not null default '',
  body_en text not null default '',
  body_easy text not null default '',
  saved_at timestamptz not null default now(),
  saved_by uuid,
  primary key (tenant_id, page_id, number),
  foreign key (tenant_id, page_id) references portal_page (tenant_id, id)
);
comment on table portal_page_version is '機密性1: every saved wording of an own page in safe Markdown; the newest that is public or hidden counts';

create table portal_look (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  is_open boolean not null default false,
  name_ja text not null default '',
  name_en text not null default '',
  name_easy text not null default '',
  lead_ja text not null default '',
  lead_en text not null default '',
  lead_easy text not null default '',
  key_colour text check (key_colour ~ '^#[0-9a-f]{6}$'),
  logo_file_id uuid,
  logo_alt text not null default '',
  domain text check (domain ~ '^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$'),
  contact_ja text not null default '',
  contact_en text not null default '',
  contact_easy text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, logo_file_id) references portal_file (tenant_id, id)
);
create index on portal_look (tenant_id, recorded_at desc);
comment on table portal_look is '機密性1: name, colour, logo, domain of the public pages and whether they are open; the newest row counts';

create table portal_stamp (
  tenant_id uuid not null references tenant (id),
  number bigint not null default 1,
  changed_at timestamptz not null default now(),
  primary key (tenant_id)
);
comment on table portal_stamp is '機密性1: counts every change of what is public; pages kept in memory carry the number they were made from';

-- What is public just now. Written by the verbs of the portal alone, in the transaction that publishes or takes away.
create table portal_listing (
  tenant_id uuid not null,
  entry_id uuid not null,
  version_number integer not null,
  kind text not null,
  organisation_id uuid,
  area_id uuid,
  title_order text not null default '',
  is_quiet boolean,
  is_free boolean,
  is_online boolean,
  is_anonymous_possible boolean,
  is_first_time_friendly boolean,
  week int4multirange not null default '{}',
  days int4multirange not null default '{}',
  different_days date[] not null default '{}',
  first_on date,
  last_on date,
  latitude double precision,
  longitude double precision,
  public_from date not null,
  public_until date,
  confirmed_on date not null,
  confirmed_by_owner boolean not null default false,
  changed_at timestamptz not null default now(),
  search_title text not null default '',
  search_text text not null default '',
  search_bare text not null default '',
  primary key (tenant_id, entry_id),
  foreign key (tenant_id, entry_id, version_number) references portal_entry_version (tenant_id, entry_id, number)
);
comment on table portal_listing is '機密性1: what visitors find: which wording of an entry is public, until when it was confirmed, and what the search reads; week and days count minutes (of the week; since 2000-01-01)';

create table portal_import (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  layout text not null,
  file_name text not null,
  encoding text not null,
  digest text not null,
  rows_read integer not null,
  rows_added integer not null default 0,
  rows_changed integer not null default 0,
  rows_known integer not null default 0,
  rows_refused integer not null default 0,
  columns jsonb not null default '[]',
  imported_at timestamptz not null default now(),
  imported_by uuid,
  primary key (tenant_id, id),
  check (rows_read = rows_added + rows_changed + rows_known + rows_refused)
);
comment on table portal_import is '機密性1: lists brought into the catalogue, with counts that add up to the rows of the file';

create table portal_import_remark (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  import_id uuid not null,
  entry_id uuid,
  row_number integer not null,
  kind text not null check (kind in ('repaired', 'doubtful', 'refused')),
  column_name text not null default '',
  because text not null,
  was text not null default '',
  became text not null default '',
  primary key (tenant_id, id),
  foreign key (tenant_id, import_id) references portal_import (tenant_id, id),
  foreign key (tenant_id, entry_id) references portal_entry (tenant_id, id)
);
create index on portal_import_remark (tenant_id, import_id, row_number);
comment on table portal_import_remark is '機密性1: every row of an imported list that was repaired, is doubtful or was refused, and why';

create table recovery_story (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  teller_sealed text,
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import', 'system')),
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, slug),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index on recovery_story (tenant_id, person_id) where person_id is not null;
comment on table recovery_story is '機密性3: stories of recovery; teller_sealed is the name the teller wishes to be called by there';

create table recovery_story_part (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  story_id uuid not null,
  position integer not null default 0,
  kind text not null check (kind in ('text', 'picture', 'sound', 'film')),
  file_id uuid,
  audience text not null check (audience in ('nobody', 'staff', 'courses', 'hosts', 'public')),
  from_on date not null,
  until_on date,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, story_id) references recovery_story (tenant_id, id),
  foreign key (tenant_id, file_id) references portal_file (tenant_id, id)
);
create index on recovery_story_part (tenant_id, story_id, position);
comment on table recovery_story_part is '機密性3: parts of a story, each for the audience and the time its teller decides; removed and set anew, never changed';

create table recovery_story_words (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  part_id uuid,
  story_id uuid not null,
  language text not null check (language in ('ja', 'en', 'easy')),
  title_sealed text,
  body_sealed text,
  content_note_sealed text,
  alt_sealed text,
  transcript_sealed text,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, story_id) references recovery_story (tenant_id, id),
  foreign key (tenant_id, part_id) references recovery_story_part (tenant_id, id)
);
create index on recovery_story_words (tenant_id, story_id, part_id, language, recorded_at desc);
comment on table recovery_story_words is '機密性3: the words of a story or, with part_id, of one part, by language; the newest of each counts';

create table recovery_story_consent (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  story_id uuid not null,
  given_on date not null,
  until_on date,
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import', 'system')),
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, story_id) references recovery_story (tenant_id, id)
);
create index on recovery_story_consent (tenant_id, story_id, recorded_at desc);
comment on table recovery_story_consent is '機密性3: consent of the teller, until when, and its withdrawal, which needs no reason and counts at once';

create table recovery_story_state (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  story_id uuid not null,
  state text not null check (state in ('submitted', 'returned', 'checked', 'published', 'withdrawn', 'archived')),
  from_on date not null,
  until_on date,
  words_sealed text,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, story_id) references recovery_story (tenant_id, id)
);
create index on recovery_story_state (tenant_id, story_id, recorded_at desc);
comment on table recovery_story_state is '機密性3: dated: a story submitted, returned, checked, published, withdrawn by its teller, archived';

-- Japanese as it is searched: width, case, katakana, kinds of dash, some kanji in two shapes, signs and spaces evened out.
create function portal_folded(given text) returns text language sql immutable parallel safe
  return translate(
    translate(lower(normalize(given, nfkc)),
      'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶ髙﨑濵邉邊澤齋齊廣國學會圓櫻惠眞',
      'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖ高崎浜辺辺沢斎斉広国学会円桜恵真'),
    '-‐‑‒–—―−~〜 　、。，．・：；？！「」『』（）()[]【】〈〉《》…“”"''’‘*_/／|｜{}<>＜＞&＆#＃+＋=＝%％\\,.:;!?' || chr(9) || chr(10) || chr(13),
    'ーーーーーーーーーー');

-- The same without the kana between kanji: 申し込み, 申込み and 申込 are one word to whoever looks for it.
create function portal_bare(folded text) returns text language sql immutable parallel safe
  return regexp_replace(folded, '[ぁ-ゖ]', '', 'g');

-- Every character and every two neighbours, each once.
create function portal_pairs(variadic texts text[]) returns tsvector language plpgsql immutable parallel safe as $$
declare found text[];
begin
  select array_agg(distinct u.piece) into found from (
    select c.letter, lead(c.letter) over (partition by t.place order by c.at) as next
      from unnest(texts) with ordinality as t(body, place),
           lateral unnest(regexp_split_to_array(left(t.body, 20000), '')) with ordinality as c(letter, at)
     where t.body <> ''
  ) as pairs, lateral (values (pairs.letter), (pairs.letter || pairs.next)) as u(piece) where u.piece <> '';
  return array_to_tsvector(coalesce(found, '{}'));
end
$$;

-- A folded word as a question to the index; null where nothing can be asked.
create function portal_question(word text) returns tsquery language plpgsql immutable parallel safe as $$
begin
  if coalesce(word, '') = '' then return null; end if;
  if length(word) = 1 then return ('''' || word || '''')::tsquery; end if;
  return (select string_agg(distinct '''' || substr(word, n, 2) || '''', '&') from generate_series(1, length(word) - 1) n)::tsquery;
end
$$;

alter table portal_listing add column pairs tsvector
  generated always as (portal_pairs(search_text, search_bare)) stored;
create index portal_listing_pairs on portal_listing using gin (tenant_id, pairs);
create index portal_listing_order on portal_listing (tenant_id, title_order, entry_id);
create index portal_listing_dates on portal_listing (tenant_id, last_on) where last_on is not null;

select wall_off();

-- The search runs as somebody whom row-level security does not keep from using the index, and keeps to the
-- municipality of the transaction by itself. At most a thousand and one are looked at.
create policy finding on portal_listing for select to tomoni_finder using (true);
create policy finding on portal_look for select to tomoni_finder using (true);
grant select on portal_listing, portal_look to tomoni_finder;

create function portal_find(asked jsonb)
returns table (entry_id uuid, version_number integer, found bigint)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  tenant constant uuid := current_tenant();
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
  if asked ? 'organisation' then conditions := conditions || ' and l.organisation_id = ($2->>''organisation'')::uuid'; end if;
  if asked ? 'entries' then conditions := conditions || ' and l.entry_id = any (array(select jsonb_array_elements_text($2->''entries'')::uuid))'; end if;
  if asked ? 'quiet' then conditions := conditions || ' and l.is_quiet'; end if;
  if asked ? 'free' then conditions := conditions || ' and l.is_free'; end if;
  if asked ? 'online' then conditions := conditions || ' and l.is_online'; end if;
  if asked ? 'anonymous' then conditions := conditions || ' and l.is_anonymous_possible'; end if;
  if asked ? 'firstTime' then conditions := conditions || ' and l.is_first_time_friendly'; end if;
  if asked ? 'located' then conditions := conditions || ' and l.latitude is not null and l.longitude is not null'; end if;
  if asked ? 'changedAfter' then conditions := conditions || ' and l.changed_at > ($2->>''changedAfter'')::timestamptz'; end if;
  -- Open at some time between these minutes of that day: by its usual week unless the day differs, or by its own days.
  if asked ? 'onDay' then
    conditions := conditions || ' and (l.days && int4range(($2->>''dayFrom'')::int, ($2->>''dayTo'')::int)
      or (l.week && int4range(($2->>''weekFrom'')::int, ($2->>''weekTo'')::int) and not ($2->>''onDay'')::date = any (l.different_days)))';
  end if;
  if asked ? 'datesFrom' then
    conditions := conditions || ' and l.days && int4range(($2->>''datesFrom'')::int, ($2->>''datesTo'')::int)';
  end if;
  return query execute format('
    select f.entry_id, f.version_number, count(*) over () from (
      select l.entry_id, l.version_number, l.title_order, %s as by_title from portal_listing l
       where l.tenant_id = $1 and l.public_from <= ($2->>''today'')::date
         and (l.public_until is null or l.public_until >= ($2->>''today'')::date)
         and (l.last_on is null or l.last_on >= ($2->>''today'')::date)
         and l.confirmed_on >= ($2->>''confirmedSince'')::date %s
       %s limit 1001) f
     order by f.by_title desc, f.title_order, f.entry_id
     limit ($2->>''limit'')::int offset ($2->>''offset'')::int',
    case when cardinality(texts) > 0 then 'l.search_title like $3[1]' else 'false' end,
    conditions,
    case when question is null then 'order by l.title_order, l.entry_id' else '' end)
    using tenant, asked, texts, bares, question;
end
$$;
alter function portal_find owner to tomoni_finder;

-- The municipalities with open public pages, for the first page and for a domain of their own.
create function portal_places() returns table (code text, name_ja text, name_en text, domain text)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.code, t.name_ja, t.name_en, l.domain
    from tenant t
    cross join lateral (select k.is_open, k.domain from portal_look k where k.tenant_id = t.id
                         order by k.recorded_at desc, k.id desc limit 1) l
   where t.kind = 'municipality' and l.is_open order by t.code
$$;
alter function portal_places owner to tomoni_finder;
