create table refused_person (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  other_person_id uuid,
  account_id uuid,
  said_at timestamptz not null default now(),
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting')),
  typed_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, person_id, other_person_id),
  unique (tenant_id, person_id, account_id),
  check (num_nonnulls(other_person_id, account_id) = 1),
  check (other_person_id <> person_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, other_person_id) references person (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index on refused_person (tenant_id, other_person_id) where other_person_id is not null;
comment on table refused_person is '機密性3: with whom a person does not wish to go, or who is not to accompany them; no reason is kept, and the other never learns of it';

create table words_about_company (
  tenant_id uuid not null,
  person_id uuid not null,
  words_sealed text not null,
  said_at timestamptz not null default now(),
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting')),
  typed_by uuid,
  primary key (tenant_id, person_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
comment on table words_about_company is '機密性3: what a person tells the coordinator about whom they go with, encrypted';

select wall_off();
