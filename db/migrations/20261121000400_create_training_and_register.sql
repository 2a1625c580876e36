create table completion (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  course_kind text not null check (course_kind in ('introductory', 'basic', 'specialist', 'followup', 'supporters', 'other')),
  course_name text not null default '',
  completed_on date not null,
  hours numeric(6, 1),
  organiser text not null default '',
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import')),
  typed_by uuid,
  recorded_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, person_id, course_kind, completed_on),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
comment on table completion is '機密性3: completed courses; hours null means unknown. No marks';

create table enrolment (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  contract_id uuid,
  number text not null default '',
  enrolled_on date not null,
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import')),
  typed_by uuid,
  recorded_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, contract_id) references contract (tenant_id, id)
);
create index on enrolment (tenant_id, person_id);
comment on table enrolment is '機密性3: registrations as a peer supporter; contract_id is the contractor that looks after it';

create table enrolment_withdrawal (
  tenant_id uuid not null,
  enrolment_id uuid not null,
  withdrawn_on date not null,
  typed_by uuid,
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import')),
  recorded_at timestamptz not null default now(),
  primary key (tenant_id, enrolment_id),
  foreign key (tenant_id, enrolment_id) references enrolment (tenant_id, id)
);
comment on table enrolment_withdrawal is '機密性3: ended registrations; no reason is kept';

create table rest (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  from_on date not null,
  until_on date,
  set_by uuid,
  set_at timestamptz not null default now(),
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import')),
  primary key (tenant_id, id),
  check (until_on is null or until_on >= from_on),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index on rest (tenant_id, person_id);
comment on table rest is '機密性3: rest, set by the person at will; until_on is the first day after, null means open; no reason is kept';

create table supporter_wish (
  tenant_id uuid not null,
  person_id uuid not null,
  activities text[] not null default '{}',
  forms text[] not null default '{}',
  modes text[] not null default '{}',
  topics text[] not null default '{}',
  amount_per_month integer check (amount_per_month >= 0),
  follow_up_need text check (follow_up_need in ('always', 'first-visit', 'never')),
  home_area_id uuid,
  introduction_sealed text,
  experience_sealed text,
  accommodations_sealed text,
  saved_at timestamptz not null default now(),
  primary key (tenant_id, person_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, home_area_id) references area (tenant_id, id)
);
comment on table supporter_wish is '機密性3: wishes in the person''s own words; an empty list means not said, amount null means not said';

create table wished_area (
  tenant_id uuid not null,
  person_id uuid not null,
  area_id uuid not null,
  primary key (tenant_id, person_id, area_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, area_id) references area (tenant_id, id)
);
comment on table wished_area is '機密性3: areas a person likes to go to';

create table availability (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  weekday integer not null check (weekday between 0 and 6),
  from_minute integer not null check (from_minute between 0 and 1439),
  to_minute integer not null check (to_minute between 1 and 1440),
  primary key (tenant_id, id),
  check (to_minute > from_minute),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index on availability (tenant_id, person_id);
comment on table availability is '機密性3: weekly times that suit the person; 0 is Sunday. No rows mean not said';

create table availability_exception (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  on_day date not null,
  available boolean not null,
  from_minute integer not null default 0 check (from_minute between 0 and 1439),
  to_minute integer not null default 1440 check (to_minute between 1 and 1440),
  primary key (tenant_id, id),
  check (to_minute > from_minute),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index on availability_exception (tenant_id, person_id, on_day);
comment on table availability_exception is '機密性3: single days that differ from the week';

create table own_limit (
  tenant_id uuid not null,
  person_id uuid not null,
  per_day integer check (per_day > 0),
  per_week integer check (per_week > 0),
  per_month integer check (per_month > 0),
  rest_days_after integer check (rest_days_after >= 0),
  travel_minutes_max integer check (travel_minutes_max > 0),
  saved_at timestamptz not null default now(),
  primary key (tenant_id, person_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
comment on table own_limit is '機密性3: limits the person set; null means no limit said';

create table refusal (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  kind text not null check (kind in ('topic', 'organisation', 'area', 'activity', 'audience')),
  value text not null default '',
  organisation_id uuid,
  area_id uuid,
  said_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
  foreign key (tenant_id, area_id) references area (tenant_id, id)
);
create index on refusal (tenant_id, person_id);
comment on table refusal is '機密性3: topics and places a person does not take; no reason is kept';

select wall_off();
