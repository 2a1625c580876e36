create table staff_week (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  per_day integer check (per_day > 0),
  per_week integer check (per_week > 0),
  said_at timestamptz not null default now(),
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting')),
  typed_by uuid,
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create unique index one_week_in_force on staff_week (tenant_id, account_id) where ended_at is null;
comment on table staff_week is '機密性2: what follow-up staff said about going along, as dated rows; a null limit was not said';

create table staff_week_time (
  tenant_id uuid not null,
  week_id uuid not null,
  weekday integer not null check (weekday between 0 and 6),
  from_minute integer not null check (from_minute between 0 and 1439),
  to_minute integer not null check (to_minute between 1 and 1440),
  primary key (tenant_id, week_id, weekday, from_minute, to_minute),
  check (to_minute > from_minute),
  foreign key (tenant_id, week_id) references staff_week (tenant_id, id)
);
comment on table staff_week_time is '機密性2: the weekly times of follow-up staff; no row means not said';

create table staff_different_day (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  on_day date not null,
  available boolean not null,
  from_minute integer not null default 0 check (from_minute between 0 and 1439),
  to_minute integer not null default 1440 check (to_minute between 1 and 1440),
  said_at timestamptz not null default now(),
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting')),
  typed_by uuid,
  ended_at timestamptz,
  primary key (tenant_id, id),
  check (to_minute > from_minute),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index on staff_different_day (tenant_id, account_id, on_day) where ended_at is null;
comment on table staff_different_day is '機密性2: days on which follow-up staff can or cannot go along, unlike their week; no reason is kept';

select wall_off();
