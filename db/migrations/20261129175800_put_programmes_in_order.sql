-- Programmes of the sheet stand in an order and are taken away without being lost, as all its rows.
alter table programme add column position integer not null default 0;
alter table programme add column removed_at timestamptz;
