-- Either side says that the agreement should be talked over, without a reason. What settles it is a review or new terms.
create table match_change_wish (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  introduction_id uuid not null,
  side text not null check (side in ('seeker', 'giver')),
  wished_at timestamptz not null default now(),
  wished_by uuid,
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting')),
  primary key (tenant_id, id),
  foreign key (tenant_id, introduction_id) references match_introduction (tenant_id, id)
);
create index change_wish_of_introduction on match_change_wish (tenant_id, introduction_id, wished_at);
comment on table match_change_wish is '機密性3: that a side wishes to talk an agreement over; no reason is asked';

select wall_off();
