create table feeling (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  visit_id uuid not null,
  person_id uuid not null,
  moment text not null check (moment in ('before', 'after')),
  answer text not null check (answer in ('fine', 'so-so', 'uneasy', 'want-to-talk', 'rather-rest')),
  said_at timestamptz not null default now(),
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting')),
  typed_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, visit_id) references visit (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index on feeling (tenant_id, visit_id);
comment on table feeling is '機密性3: one-tap answers before and after; read by the person and the follow-up staff of that visit only';

create table look_back (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  visit_id uuid not null,
  side text not null check (side in ('supporter', 'staff')),
  person_id uuid,
  account_id uuid,
  answers_sealed text not null,
  wants_talk boolean not null default false,
  written_at timestamptz not null default now(),
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting')),
  typed_by uuid,
  primary key (tenant_id, id),
  check ((side = 'supporter') = (person_id is not null)),
  foreign key (tenant_id, visit_id) references visit (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create unique index on look_back (tenant_id, visit_id, person_id) where side = 'supporter';
create unique index on look_back (tenant_id, visit_id, account_id) where side = 'staff';
comment on table look_back is '機密性3: four answers after a visit, by each side, encrypted';

create table debrief (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  visit_id uuid not null,
  person_id uuid not null,
  account_id uuid not null,
  held_on date not null,
  next_steps_sealed text,
  next_talk_on date,
  declined boolean not null default false,
  recorded_at timestamptz not null default now(),
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting')),
  primary key (tenant_id, id),
  unique (tenant_id, visit_id, person_id),
  foreign key (tenant_id, visit_id) references visit (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
comment on table debrief is '機密性3: talks after a visit with agreed next steps; declined means the person did not wish one, which is fine';

create table note (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  notebook text not null check (notebook in ('activity', 'feelings', 'supervision', 'coordination')),
  person_id uuid,
  visit_id uuid,
  author_account_id uuid not null,
  reader_account_id uuid,
  words_sealed text not null,
  written_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, visit_id) references visit (tenant_id, id),
  foreign key (tenant_id, author_account_id) references account (tenant_id, id),
  foreign key (tenant_id, reader_account_id) references account (tenant_id, id)
);
create index on note (tenant_id, person_id, notebook, written_at desc);
create index on note (tenant_id, visit_id);
comment on table note is '機密性3: four notebooks with four audiences; encrypted. reader_account_id is the chosen follow-up staff or supervisor';

create table programme (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  name_ja text not null check (name_ja <> ''),
  name_en text not null default '',
  started_on date not null,
  ended_on date,
  contract_id uuid,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, contract_id) references contract (tenant_id, id)
);
comment on table programme is '機密性1: programmes of the municipality';

create table indicator_value (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  programme_id uuid not null,
  fiscal_year integer not null,
  indicator text not null,
  kind text not null check (kind in ('target', 'actual')),
  value numeric,
  unit text not null,
  as_of_on date not null,
  source text not null check (source <> ''),
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, programme_id) references programme (tenant_id, id)
);
create index on indicator_value (tenant_id, programme_id, fiscal_year, indicator, kind, recorded_at desc);
comment on table indicator_value is '機密性1: targets and entered actuals, rows of one shape; value null means unknown; the newest row counts';

select wall_off();
