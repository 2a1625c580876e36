-- The 14-item menu as the state published it: public data of all bodies, shared by the whole installation. Only a
-- command or an operator brings it in; everybody may read it.
create table published_menu_body (
  fiscal_year integer not null check (fiscal_year between 1990 and 2200),
  code text not null check (code ~ '^[0-9]{6}$'),
  stage text not null check (stage in ('plan', 'report')),
  name text not null check (name <> ''),
  kind text not null check (kind in ('prefecture', 'designated-city', 'health-center-city', 'special-ward', 'municipality')),
  position integer not null,
  source text not null check (source <> ''),
  imported_at timestamptz not null default now(),
  primary key (fiscal_year, stage, code)
);
create index on published_menu_body (fiscal_year, stage, position);
comment on table published_menu_body is '機密性1: bodies in a published list of the 14-item menu, in its order, with their kind in that year';
grant select, insert, update, delete on published_menu_body to tomoni_app, tomoni_keeper;

create table published_menu_use (
  fiscal_year integer not null,
  stage text not null,
  code text not null,
  item integer not null check (item between 1 and 14),
  answer text not null check (answer in ('yes', 'no', 'unknown')),
  confidence text not null check (confidence in ('sure', 'inferred', 'unknown')),
  primary key (fiscal_year, stage, code, item),
  check ((answer = 'unknown') = (confidence = 'unknown')),
  foreign key (fiscal_year, stage, code) references published_menu_body (fiscal_year, stage, code) on delete cascade
);
create index on published_menu_use (fiscal_year, stage, item, answer);
comment on table published_menu_use is '機密性1: published use of the menu; unknown is neither yes nor no';
grant select, insert, update, delete on published_menu_use to tomoni_app, tomoni_keeper;

-- What a body itself plans and reports. A row is never changed: a new one takes its place, and says when it was submitted.
create table menu_statement (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  fiscal_year integer not null check (fiscal_year between 1990 and 2200),
  stage text not null check (stage in ('plan', 'report')),
  takes_part boolean not null default true,
  budget_yen bigint check (budget_yen >= 0),
  subsidy_yen bigint check (subsidy_yen >= 0),
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  submitted_at timestamptz,
  submitted_by uuid,
  primary key (tenant_id, id)
);
create index on menu_statement (tenant_id, fiscal_year, stage, recorded_at desc);
comment on table menu_statement is '機密性1: plan or report of the 14-item menu by year; the newest row counts; null budget is unknown';

create table menu_statement_item (
  tenant_id uuid not null,
  statement_id uuid not null,
  item integer not null check (item between 1 and 14),
  answer text not null check (answer in ('yes', 'no', 'unknown')),
  content text not null default '',
  result text not null default '',
  times integer check (times >= 0),
  people integer check (people >= 0),
  primary key (tenant_id, statement_id, item),
  foreign key (tenant_id, statement_id) references menu_statement (tenant_id, id)
);
comment on table menu_statement_item is '機密性1: one item of a plan or report: whether, what, how often, with how many and what came of it';

create table menu_reason (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  fiscal_year integer not null,
  project text not null check (project in ('promotion', 'support')),
  category text not null check (category <> ''),
  words text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id)
);
create index on menu_reason (tenant_id, fiscal_year, project);
comment on table menu_reason is '機密性1: why a body does not take part in a project that year; information, not blame';

create table model_area (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  name_ja text not null check (name_ja <> ''),
  name_en text not null default '',
  kind text not null check (kind in ('welfare-area', 'health-center-city')),
  fiscal_year integer not null,
  note text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  ended_on date,
  primary key (tenant_id, id)
);
comment on table model_area is '機密性1: areas chosen as models for building the system';

create table adviser (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  name text not null check (name <> ''),
  belongs_to text not null default '',
  kind text not null check (kind in ('wide-area', 'local')),
  field text not null check (field in ('health', 'medicine', 'welfare')),
  model_area_id uuid,
  recommended_on date,
  appointed_on date,
  ended_on date,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  primary key (tenant_id, id),
  check (appointed_on is null or recommended_on is null or recommended_on <= appointed_on),
  foreign key (tenant_id, model_area_id) references model_area (tenant_id, id)
);
comment on table adviser is '機密性2: advisers by field; only field and area are public, never the name';

create table adviser_request (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  asked_on date not null,
  asked_by text not null check (asked_by <> ''),
  topic text not null check (topic in ('services', 'transition', 'training', 'peer-support', 'forum', 'other')),
  question text not null default '',
  field text check (field in ('health', 'medicine', 'welfare')),
  model_area_id uuid,
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting')),
  typed_by uuid,
  closed_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, model_area_id) references model_area (tenant_id, id)
);
comment on table adviser_request is '機密性2: who asked an adviser about what; no person who is supported is named';

create table adviser_visit (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  request_id uuid not null,
  adviser_id uuid not null,
  held_on date not null,
  place text not null default '',
  people integer check (people >= 0),
  result text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, request_id) references adviser_request (tenant_id, id),
  foreign key (tenant_id, adviser_id) references adviser (tenant_id, id)
);
create index on adviser_visit (tenant_id, request_id);
comment on table adviser_visit is '機密性2: visits of advisers, with what came of them';

create table system_builder (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  name text not null check (name <> ''),
  basis text not null check (basis in ('social-worker', 'local-adviser', 'leading-office', 'trained-office')),
  grown_from_office_id uuid,
  began_on date not null,
  ended_on date,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  primary key (tenant_id, id)
);
comment on table system_builder is '機密性2: 構築推進サポーター: they help supporters of people from behind, not the people themselves';

create table trained_office (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  name text not null check (name <> ''),
  asked_on date not null,
  system_builder_id uuid,
  matched_on date,
  able_on date,
  ended_on date,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  primary key (tenant_id, id),
  check ((system_builder_id is null) = (matched_on is null)),
  foreign key (tenant_id, system_builder_id) references system_builder (tenant_id, id)
);
alter table system_builder add foreign key (tenant_id, grown_from_office_id) references trained_office (tenant_id, id);
create unique index on system_builder (tenant_id, grown_from_office_id);
comment on table trained_office is '機密性2: offices trained on the job: asked, matched, training, able, and perhaps a supporter themselves';

create table training_case (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  office_id uuid not null,
  number integer not null,
  contract_on date,
  support_on date,
  procedure_on date,
  outcome text check (outcome in ('moved', 'near', 'continuing', 'ended')),
  outcome_on date,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, office_id, number),
  check ((outcome is null) = (outcome_on is null)),
  foreign key (tenant_id, office_id) references trained_office (tenant_id, id)
);
comment on table training_case is '機密性2: cases on which an office trains, by number only: steps and outcome, never who it is about';

-- An official document as it was submitted: its content, its definitions and its rendering, never changed afterwards.
create table document_version (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind <> ''),
  fiscal_year integer not null,
  number integer not null check (number >= 1),
  title_ja text not null,
  title_en text not null,
  content jsonb not null,
  definitions jsonb not null default '[]',
  reason text,
  submitted_to text[] not null default '{}' check (submitted_to <@ array['prefecture', 'state']),
  submitted_at timestamptz not null,
  submitted_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, kind, fiscal_year, number),
  check ((number = 1) = (reason is null))
);
comment on table document_version is '機密性2: submitted documents, numbered; a correction is a new version with its reason';

create table document_file (
  tenant_id uuid not null,
  version_id uuid not null,
  language text not null check (language in ('ja', 'en')),
  format text not null check (format in ('pdf', 'xlsx')),
  bytes bytea not null,
  sha256 text not null,
  primary key (tenant_id, version_id, language, format),
  foreign key (tenant_id, version_id) references document_version (tenant_id, id)
);
comment on table document_file is '機密性2: submitted documents as PDF and Excel, with their digest';

select wall_off();

-- A submitted document and the rendering of it stay as they are: not even the application may change or remove them.
revoke update, delete on document_version, document_file from tomoni_app;

-- A prefecture sees what was submitted to it by its municipalities, the state what was submitted to the state: through
-- these functions only, which look at the asker's own body.
create policy finding on menu_statement for select to tomoni_finder using (true);
create policy finding on menu_statement_item for select to tomoni_finder using (true);
create policy finding on menu_reason for select to tomoni_finder using (true);
create policy finding on document_version for select to tomoni_finder using (true);
create policy finding on document_file for select to tomoni_finder using (true);
grant select on menu_statement, menu_statement_item, menu_reason, document_version, document_file, tenant to tomoni_finder;
grant create on schema public to tomoni_finder;

create function bodies_below() returns table (id uuid, code text, name_ja text, name_en text, level text)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.id, t.code, t.name_ja, t.name_en, a.kind from tenant t, tenant a
   where a.id = current_tenant() and a.kind in ('prefecture', 'state') and t.kind in ('municipality', 'prefecture')
     and t.id <> a.id and (a.kind = 'state' or (t.kind = 'municipality' and left(t.code, 2) = left(a.code, 2)))
$$;

create function submitted_menu(year integer, which text)
returns table (code text, name_ja text, name_en text, takes_part boolean, budget_yen bigint, submitted_at timestamptz,
               item integer, answer text, content text, result text, times integer, people integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with newest as (
    select distinct on (s.tenant_id) s.*, b.code, b.name_ja, b.name_en
      from menu_statement s join bodies_below() b on b.id = s.tenant_id
     where s.fiscal_year = year and s.stage = which and s.submitted_at is not null
     order by s.tenant_id, s.recorded_at desc
  )
  select n.code, n.name_ja, n.name_en, n.takes_part, n.budget_yen, n.submitted_at,
         i.item, i.answer, i.content, i.result, i.times, i.people
    from newest n left join menu_statement_item i on i.tenant_id = n.tenant_id and i.statement_id = n.id
   order by n.code, i.item
$$;

create function reasons_below(year integer)
returns table (code text, name_ja text, name_en text, project text, category text, words text)
language sql stable security definer set search_path = public, pg_temp as $$
  select b.code, b.name_ja, b.name_en, r.project, r.category, r.words
    from menu_reason r join bodies_below() b on b.id = r.tenant_id
   where r.fiscal_year = year and r.removed_at is null order by b.code, r.project, r.category
$$;

create function submitted_documents()
returns table (id uuid, code text, name_ja text, name_en text, kind text, fiscal_year integer, number integer,
               title_ja text, title_en text, reason text, submitted_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select v.id, b.code, b.name_ja, b.name_en, v.kind, v.fiscal_year, v.number, v.title_ja, v.title_en, v.reason, v.submitted_at
    from document_version v join bodies_below() b on b.id = v.tenant_id
   where b.level = any (v.submitted_to) order by v.submitted_at desc, v.id
$$;

create function submitted_document(wanted uuid) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
  select v.content from document_version v join bodies_below() b on b.id = v.tenant_id
   where v.id = wanted and b.level = any (v.submitted_to)
$$;

create function submitted_file(wanted uuid, in_language text, in_format text) returns bytea
language sql stable security definer set search_path = public, pg_temp as $$
  select f.bytes from document_file f
    join document_version v on v.tenant_id = f.tenant_id and v.id = f.version_id
    join bodies_below() b on b.id = v.tenant_id
   where v.id = wanted and f.language = in_language and f.format = in_format and b.level = any (v.submitted_to)
$$;

-- Which fields advise which area: what anybody may know of the advisers of a body.
create policy finding on adviser for select to tomoni_finder using (true);
create policy finding on model_area for select to tomoni_finder using (true);
grant select on adviser, model_area to tomoni_finder;
create function public_advisers(body_code text, on_day date)
returns table (kind text, field text, area_ja text, area_en text)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.kind, a.field, coalesce(m.name_ja, ''), coalesce(m.name_en, '')
    from adviser a join tenant t on t.id = a.tenant_id and t.code = body_code
    left join model_area m on m.tenant_id = a.tenant_id and m.id = a.model_area_id
   where a.appointed_on <= on_day and (a.ended_on is null or a.ended_on > on_day)
   order by a.kind, a.field, 3
$$;

alter function bodies_below owner to tomoni_finder;
alter function submitted_menu owner to tomoni_finder;
alter function reasons_below owner to tomoni_finder;
alter function submitted_documents owner to tomoni_finder;
alter function submitted_document owner to tomoni_finder;
alter function submitted_file owner to tomoni_finder;
alter function public_advisers owner to tomoni_finder;
revoke execute on function bodies_below, submitted_menu, reasons_below, submitted_documents, submitted_document, submitted_file, public_advisers from public;
grant execute on function submitted_menu, reasons_below, submitted_documents, submitted_document, submitted_file, public_advisers to tomoni_app;
revoke create on schema public from tomoni_finder;
