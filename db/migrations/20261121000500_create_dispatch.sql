create table dispatch_request (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  reference text not null,
  organisation_id uuid not null,
  asked_by uuid,
  activity text not null,
  topics text[] not null default '{}',
  aim text not null default '',
  audience_kind text not null,
  audience_note text not null default '',
  audience_number integer check (audience_number >= 0),
  mode text not null default 'in-person' check (mode in ('in-person', 'online', 'phone')),
  place_name text not null default '',
  place_address text not null default '',
  place_access text not null default '',
  area_id uuid,
  people_wanted integer not null check (people_wanted >= 1),
  people_minimum integer not null check (people_minimum >= 1),
  preparation text not null default '',
  form text not null check (form in ('volunteer', 'honorarium', 'employment')),
  payment_yen integer check (payment_yen >= 0),
  payment_note text not null default '',
  photo_rule text not null default 'none' check (photo_rule in ('none', 'ask-each', 'agreed')),
  required_course text check (required_course in ('introductory', 'basic', 'specialist')),
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import')),
  typed_by uuid,
  sent_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  check (people_minimum <= people_wanted),
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
  foreign key (tenant_id, area_id) references area (tenant_id, id)
);
create index on dispatch_request (tenant_id, sent_at desc);
create index on dispatch_request (tenant_id, organisation_id);
comment on table dispatch_request is '機密性3: requests of hosts; audience_number null means unknown';

create table request_slot (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  request_id uuid not null,
  position integer not null,
  on_day date not null,
  start_minute integer not null check (start_minute between 0 and 1439),
  end_minute integer not null check (end_minute between 1 and 1440),
  primary key (tenant_id, id),
  check (end_minute > start_minute),
  foreign key (tenant_id, request_id) references dispatch_request (tenant_id, id)
);
create index on request_slot (tenant_id, request_id, position);
create index on request_slot (tenant_id, on_day);
comment on table request_slot is '機密性3: when the host would like it, with alternatives';

create table request_closing (
  tenant_id uuid not null,
  request_id uuid not null,
  kind text not null check (kind in ('withdrawn-by-host', 'not-found', 'other-way')),
  closed_at timestamptz not null default now(),
  closed_by uuid,
  primary key (tenant_id, request_id),
  foreign key (tenant_id, request_id) references dispatch_request (tenant_id, id)
);
comment on table request_closing is '機密性3: requests that ended without a visit';

create table offer (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  request_id uuid not null,
  slot_id uuid not null,
  person_id uuid not null,
  part text not null check (part in ('supporter', 'deputy')),
  sent_at timestamptz not null default now(),
  sent_by uuid,
  expires_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, request_id) references dispatch_request (tenant_id, id),
  foreign key (tenant_id, slot_id) references request_slot (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index on offer (tenant_id, request_id);
create index on offer (tenant_id, person_id, sent_at desc);
comment on table offer is '機密性3: offers to supporters; an offer binds nobody';

create table offer_answer (
  tenant_id uuid not null,
  offer_id uuid not null,
  answer text not null check (answer in ('accepted', 'declined')),
  answered_at timestamptz not null default now(),
  answered_by uuid,
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting')),
  words_sealed text,
  primary key (tenant_id, offer_id),
  foreign key (tenant_id, offer_id) references offer (tenant_id, id)
);
comment on table offer_answer is '機密性3: answers; a reason is never asked';

create table offer_withdrawal (
  tenant_id uuid not null,
  offer_id uuid not null,
  withdrawn_at timestamptz not null default now(),
  withdrawn_by uuid,
  primary key (tenant_id, offer_id),
  foreign key (tenant_id, offer_id) references offer (tenant_id, id)
);
comment on table offer_withdrawal is '機密性3: offers taken back by the coordinator';

create table visit (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  reference text not null,
  request_id uuid not null,
  slot_id uuid not null,
  on_day date not null,
  start_minute integer not null check (start_minute between 0 and 1439),
  end_minute integer not null check (end_minute between 1 and 1440),
  meeting_point text not null default '',
  confirmed_at timestamptz not null default now(),
  confirmed_by uuid,
  sequence integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  check (end_minute > start_minute),
  foreign key (tenant_id, request_id) references dispatch_request (tenant_id, id),
  foreign key (tenant_id, slot_id) references request_slot (tenant_id, id)
);
create index on visit (tenant_id, on_day);
create index on visit (tenant_id, request_id);
comment on table visit is '機密性3: confirmed visits';

-- A seat is a supporter's place in a visit or an accepted offer. The database itself refuses two at the same time.
create table seat (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  offer_id uuid not null,
  request_id uuid not null,
  visit_id uuid,
  person_id uuid not null,
  part text not null check (part in ('supporter', 'deputy')),
  on_day date not null,
  start_minute integer not null,
  end_minute integer not null,
  taken_at timestamptz not null default now(),
  released_at timestamptz,
  primary key (tenant_id, id),
  check (end_minute > start_minute),
  foreign key (tenant_id, offer_id) references offer (tenant_id, id),
  foreign key (tenant_id, request_id) references dispatch_request (tenant_id, id),
  foreign key (tenant_id, visit_id) references visit (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint one_place_at_a_time exclude using gist (
    tenant_id with =, person_id with =,
    tsrange(on_day + make_interval(mins => start_minute), on_day + make_interval(mins => end_minute)) with &&
  ) where (released_at is null)
);
create index on seat (tenant_id, person_id, on_day);
create index on seat (tenant_id, visit_id);
create index on seat (tenant_id, request_id);
comment on table seat is '機密性3: accepted places; the exclusion constraint forbids two at the same time';

create table visit_staff (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  visit_id uuid not null,
  account_id uuid not null,
  part text not null check (part in ('follow-up', 'deputy')),
  on_day date not null,
  start_minute integer not null,
  end_minute integer not null,
  assigned_at timestamptz not null default now(),
  assigned_by uuid,
  released_at timestamptz,
  primary key (tenant_id, id),
  check (end_minute > start_minute),
  foreign key (tenant_id, visit_id) references visit (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id),
  constraint one_visit_at_a_time exclude using gist (
    tenant_id with =, account_id with =,
    tsrange(on_day + make_interval(mins => start_minute), on_day + make_interval(mins => end_minute)) with &&
  ) where (released_at is null and part = 'follow-up')
);
create index on visit_staff (tenant_id, account_id, on_day);
create index on visit_staff (tenant_id, visit_id);
comment on table visit_staff is '機密性2: follow-up staff who go along, and their deputies';

create table visit_move_request (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  visit_id uuid not null,
  asked_by uuid,
  asked_side text not null check (asked_side in ('host', 'supporter', 'staff', 'coordinator')),
  asked_at timestamptz not null default now(),
  words text not null default '',
  slots jsonb not null default '[]',
  answered_at timestamptz,
  answered_by uuid,
  answer text check (answer in ('moved', 'kept', 'cancelled')),
  primary key (tenant_id, id),
  foreign key (tenant_id, visit_id) references visit (tenant_id, id)
);
comment on table visit_move_request is '機密性3: wishes to move a visit, with who asked';

create table visit_change (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  visit_id uuid not null,
  kind text not null check (kind in ('cancelled', 'postponed')),
  side text not null check (side in ('health-and-rest', 'host', 'logistics', 'weather', 'programme')),
  new_visit_id uuid,
  on_the_day boolean not null default false,
  changed_at timestamptz not null default now(),
  changed_by uuid,
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting')),
  primary key (tenant_id, id),
  unique (tenant_id, visit_id),
  foreign key (tenant_id, visit_id) references visit (tenant_id, id),
  foreign key (tenant_id, new_visit_id) references visit (tenant_id, id)
);
comment on table visit_change is '機密性3: visits cancelled or moved; the side is one of five blame-free words and never names a person';

create table visit_record (
  tenant_id uuid not null,
  visit_id uuid not null,
  took_place boolean not null,
  people_reached integer check (people_reached >= 0),
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import')),
  primary key (tenant_id, visit_id),
  foreign key (tenant_id, visit_id) references visit (tenant_id, id)
);
comment on table visit_record is '機密性3: that a visit was carried out, counted once; people_reached null means unknown';

create table host_report (
  tenant_id uuid not null,
  visit_id uuid not null,
  took_place boolean not null,
  people_reached integer check (people_reached >= 0),
  went_well_sealed text,
  wish_next text check (wish_next in ('again', 'talk-first', 'not-now')),
  reported_at timestamptz not null default now(),
  reported_by uuid,
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting')),
  typed_by uuid,
  primary key (tenant_id, visit_id),
  foreign key (tenant_id, visit_id) references visit (tenant_id, id)
);
comment on table host_report is '機密性3: the host''s four answers after a visit';

create table reference_counter (
  tenant_id uuid not null references tenant (id),
  kind text not null,
  fiscal_year integer not null,
  last integer not null,
  primary key (tenant_id, kind, fiscal_year)
);
comment on table reference_counter is '機密性1: running numbers of references';

select wall_off();
