create table wish_again (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  organisation_id uuid not null,
  said_at timestamptz not null default now(),
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting')),
  typed_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, person_id, organisation_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id)
);
comment on table wish_again is '機密性3: hosts a person would like to go to again; no row means not said. The host is not told';

alter table host_report add column wish_same_people boolean;
comment on column host_report.wish_same_people is 'whether the host would like the same people again; null means not said';

select wall_off();
