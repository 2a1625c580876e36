-- A code of an authenticator counts once: the last time step that was used.
alter table account add column totp_used_step bigint;

-- What a passkey has to sign, until it has signed it. Asked for before a municipality is known.
create table passkey_challenge (
  digest text primary key,
  owner text not null,
  expires_at timestamptz not null
);
comment on table passkey_challenge is '機密性2: open questions to passkeys, as digests, for a few minutes';
grant select, insert, delete on passkey_challenge to tomoni_app;
grant select, insert, update, delete on passkey_challenge to tomoni_keeper;
