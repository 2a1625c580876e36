-- An address opens one account of a municipality at a time. A closed account keeps its address as a record, and no longer
-- keeps others from it.
alter table account drop constraint account_tenant_id_email_digest_key;
create unique index on account (tenant_id, email_digest) where closed_at is null;
