create table schedule (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  from_on date not null,
  until_on date not null,
  opened_by uuid,
  opened_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  check (until_on > from_on)
);
create index on schedule (tenant_id, from_on desc);
comment on table schedule is '機密性2: months and years that are being planned; until_on is the first day after';

create table proposal (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  schedule_id uuid not null,
  number integer not null check (number >= 1),
  origin text not null check (origin in ('solved', 'by-hand', 'repaired')),
  based_on uuid,
  made_by uuid,
  made_at timestamptz not null default now(),
  figures jsonb not null default '{}',
  primary key (tenant_id, id),
  unique (tenant_id, schedule_id, number),
  foreign key (tenant_id, schedule_id) references schedule (tenant_id, id),
  foreign key (tenant_id, based_on) references proposal (tenant_id, id)
);
comment on table proposal is '機密性2: proposed schedules, numbered; a proposal is never changed, only followed by another';

create table schedule_run (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  schedule_id uuid not null,
  asked_by uuid,
  asked_at timestamptz not null default now(),
  seconds integer not null check (seconds between 1 and 600),
  seed integer not null,
  keeps_close boolean not null default false,
  based_on uuid,
  aims jsonb not null,
  beat_at timestamptz not null,
  progress jsonb not null default '{}',
  stop_wanted_at timestamptz,
  ended_at timestamptz,
  ended_as text check (ended_as in ('found', 'failed', 'interrupted', 'refused')),
  proposal_id uuid,
  primary key (tenant_id, id),
  check ((ended_at is null) = (ended_as is null)),
  foreign key (tenant_id, schedule_id) references schedule (tenant_id, id),
  foreign key (tenant_id, based_on) references proposal (tenant_id, id),
  foreign key (tenant_id, proposal_id) references proposal (tenant_id, id)
);
create unique index one_run_at_a_time on schedule_run (tenant_id, schedule_id) where ended_at is null;
create index on schedule_run (tenant_id, schedule_id, asked_at desc);
comment on table schedule_run is '機密性2: searches for a proposal, with the aims in force and how far they have come';

create table proposed_visit (
  tenant_id uuid not null,
  proposal_id uuid not null,
  request_id uuid not null,
  slot_id uuid not null,
  staff_id uuid,
  primary key (tenant_id, proposal_id, request_id),
  foreign key (tenant_id, proposal_id) references proposal (tenant_id, id),
  foreign key (tenant_id, request_id) references dispatch_request (tenant_id, id),
  foreign key (tenant_id, slot_id) references request_slot (tenant_id, id),
  foreign key (tenant_id, staff_id) references account (tenant_id, id)
);
comment on table proposed_visit is '機密性3: at which of its dates a request would be met, and who would go along as follow-up staff';

create table proposed_seat (
  tenant_id uuid not null,
  proposal_id uuid not null,
  request_id uuid not null,
  person_id uuid not null,
  primary key (tenant_id, proposal_id, request_id, person_id),
  foreign key (tenant_id, proposal_id, request_id) references proposed_visit (tenant_id, proposal_id, request_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index on proposed_seat (tenant_id, person_id);
comment on table proposed_seat is '機密性3: who would be asked; a proposal binds nobody and is no assignment';

create table proposal_gap (
  tenant_id uuid not null,
  proposal_id uuid not null,
  request_id uuid not null,
  missing integer not null check (missing >= 1),
  reasons jsonb not null default '{}',
  primary key (tenant_id, proposal_id, request_id),
  foreign key (tenant_id, proposal_id) references proposal (tenant_id, id),
  foreign key (tenant_id, request_id) references dispatch_request (tenant_id, id)
);
comment on table proposal_gap is '機密性2: requests that a proposal leaves open, with how many people each rule holds back; no person stands here';

create table schedule_decision (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  schedule_id uuid not null,
  kind text not null check (kind in ('keep', 'not-here', 'leave-open')),
  request_id uuid not null,
  slot_id uuid,
  person_id uuid,
  decided_by uuid,
  decided_at timestamptz not null default now(),
  lifted_at timestamptz,
  lifted_by uuid,
  primary key (tenant_id, id),
  check ((kind = 'leave-open') = (person_id is null)),
  check ((kind = 'keep') = (slot_id is not null)),
  foreign key (tenant_id, schedule_id) references schedule (tenant_id, id),
  foreign key (tenant_id, request_id) references dispatch_request (tenant_id, id),
  foreign key (tenant_id, slot_id) references request_slot (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index on schedule_decision (tenant_id, schedule_id) where lifted_at is null;
create unique index on schedule_decision (tenant_id, schedule_id, request_id, kind, person_id) where lifted_at is null;
comment on table schedule_decision is '機密性3: what a coordinator decided and the search keeps to: this person here, not this person here, left open';

create table proposal_sending (
  tenant_id uuid not null,
  proposal_id uuid not null,
  request_id uuid not null,
  sent_at timestamptz not null default now(),
  sent_by uuid,
  primary key (tenant_id, proposal_id, request_id),
  foreign key (tenant_id, proposal_id, request_id) references proposed_visit (tenant_id, proposal_id, request_id)
);
comment on table proposal_sending is '機密性2: for which requests the offers of a proposal were sent';

select wall_off();
