-- Whoever looks for a fellow, with or without an account, reads on their own page who of the office opened their wish.
create table seeking_look (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  seeking_id uuid not null,
  account_id uuid not null,
  looked_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, seeking_id) references seeking (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index on seeking_look (tenant_id, seeking_id, looked_at desc);
comment on table seeking_look is '機密性3: append-only record of who of the office opened a wish for a fellow, and when';
select wall_off();
