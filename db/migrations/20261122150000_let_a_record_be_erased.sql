-- When a person's record was erased at the person's wish. The row stays without a name, because visits are counted.
alter table person add column erased_at timestamptz;
