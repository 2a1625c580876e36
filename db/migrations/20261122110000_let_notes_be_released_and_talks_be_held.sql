-- A note may come from a talk or from paper; an activity record is shared with the host only where that was agreed.
alter table note
  add column channel text not null default 'online' check (channel in ('online', 'paper', 'phone', 'meeting')),
  add column host_reads boolean not null default false,
  add check (not host_reads or notebook = 'activity');

-- Agreed next steps stay between the person and the follow-up staff, unless the person lets the coordinator know too.
alter table debrief add column coordinator_reads boolean not null default false;

create table note_release (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  note_id uuid not null,
  account_id uuid not null,
  released_at timestamptz not null default now(),
  released_by uuid,
  taken_back_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, note_id) references note (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create unique index on note_release (tenant_id, note_id, account_id) where taken_back_at is null;
comment on table note_release is '機密性3: notes about feelings that the person opened to one more follow-up staff member';

create table talk (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  visit_id uuid not null,
  person_id uuid not null,
  account_id uuid not null,
  held_at timestamptz not null default now(),
  channel text not null check (channel in ('online', 'phone', 'meeting')),
  primary key (tenant_id, id),
  foreign key (tenant_id, visit_id) references visit (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index on talk (tenant_id, visit_id);
create index on talk (tenant_id, person_id, held_at desc);
comment on table talk is '機密性3: that follow-up staff got in touch around a visit, at the person''s wish; nothing of what was said';

create index on debrief (tenant_id, person_id, held_on desc);
create index on feeling (tenant_id, person_id, said_at desc);
create index on visit_move_request (tenant_id, visit_id) where answered_at is null;
create index on person_wish_about_data (tenant_id, asked_at) where answered_at is null;
create index on mail (tenant_id, given_up_at) where given_up_at is not null;

create table digest_choice (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  wanted boolean not null,
  chosen_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index on digest_choice (tenant_id, account_id, chosen_at desc);
comment on table digest_choice is '機密性2: who wants the weekly message or not; the newest row counts';

select wall_off();
