-- A list may come over the command line, where no account is signed in.
alter table import_batch alter column uploaded_by drop not null;
create index on import_batch (tenant_id, uploaded_at desc);
