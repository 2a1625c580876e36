create table person (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  name text not null check (name <> ''),
  kana text not null default '',
  kana_order text not null default '',
  pen_name text not null default '',
  contact_sealed text,
  email_digest text,
  phone_digest text,
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import')),
  typed_by uuid,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
create index on person (tenant_id, kana_order collate "C", id);
create index on person (tenant_id, email_digest);
create index on person (tenant_id, phone_digest);
comment on table person is '機密性3: a person on the programme (要配慮個人情報); contact encrypted. channel and typed_by say how it came in and who typed it';
alter table account add foreign key (tenant_id, person_id) references person (tenant_id, id);

create table consent (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  purpose text not null,
  given_at timestamptz not null default now(),
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import')),
  typed_by uuid,
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
comment on table consent is '機密性3: consents by purpose, with their withdrawal';

create table disclosure (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  field text not null,
  audience text not null check (audience in ('coordinator', 'host', 'public')),
  shown boolean not null,
  decided_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index on disclosure (tenant_id, person_id, field, audience, decided_at desc);
comment on table disclosure is '機密性3: what a person chose to tell to whom, field by field; the newest row counts';

create table person_wish_about_data (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  kind text not null check (kind in ('correction', 'deletion')),
  words_sealed text,
  asked_at timestamptz not null default now(),
  answered_at timestamptz,
  answered_by uuid,
  answer text check (answer in ('done', 'partly', 'kept-by-law')),
  answer_words_sealed text,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
comment on table person_wish_about_data is '機密性3: requests to correct or delete what is held, and the answers';

create table area (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  name_ja text not null,
  name_en text not null default '',
  position integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, name_ja)
);
comment on table area is '機密性1: areas of the municipality, used for wishes and travel times';

create table travel_time (
  tenant_id uuid not null,
  from_area_id uuid not null,
  to_area_id uuid not null,
  minutes integer not null check (minutes >= 0 and minutes <= 600),
  primary key (tenant_id, from_area_id, to_area_id),
  foreign key (tenant_id, from_area_id) references area (tenant_id, id),
  foreign key (tenant_id, to_area_id) references area (tenant_id, id)
);
comment on table travel_time is '機密性1: usual minutes between areas';

create table organisation (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  name text not null check (name <> ''),
  kana text not null default '',
  kana_order text not null default '',
  kinds text[] not null default '{}',
  address text not null default '',
  area_id uuid,
  phone text not null default '',
  contact_name text not null default '',
  contact_email_sealed text,
  staff_took_course boolean,
  note_sealed text,
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import')),
  typed_by uuid,
  registered_on date not null,
  ended_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, area_id) references area (tenant_id, id)
);
create index on organisation (tenant_id, kana_order collate "C", id);
comment on table organisation is '機密性2: hosts, contractors, hospitals, offices, schools, companies; staff_took_course null means unknown';
alter table account add foreign key (tenant_id, organisation_id) references organisation (tenant_id, id);

create table contract (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  title text not null,
  scope text not null default '',
  from_on date not null,
  to_on date not null,
  report_due_on date,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  ended_at timestamptz,
  primary key (tenant_id, id),
  check (to_on > from_on),
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id)
);
comment on table contract is '機密性2: contracts with the operator; to_on is the first day after';
alter table account_role add foreign key (tenant_id, contract_id) references contract (tenant_id, id);

select wall_off();
