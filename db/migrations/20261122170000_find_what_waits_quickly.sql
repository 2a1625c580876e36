-- The list of what needs attention begins with the few rows that wait, not with a year of visits.
create index on feeling (tenant_id, said_at) where answer in ('uneasy', 'want-to-talk');
create index on look_back (tenant_id, written_at) where wants_talk;
create index on seat (tenant_id, on_day) where released_at is null;
