create table request_priority (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  request_id uuid not null,
  priority text not null check (priority in ('first', 'usual', 'can-wait')),
  set_at timestamptz not null default now(),
  set_by uuid,
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, request_id) references dispatch_request (tenant_id, id)
);
create unique index one_priority_in_force on request_priority (tenant_id, request_id) where ended_at is null;
comment on table request_priority is '機密性2: in which order people are looked for, as dated rows; no row means usual. It orders requests, never people';

select wall_off();
