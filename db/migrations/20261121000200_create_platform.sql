create table account (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  name text not null check (name <> ''),
  email_sealed text,
  email_digest text,
  password_hash text,
  totp_sealed text,
  totp_confirmed_at timestamptz,
  language text not null default 'ja' check (language in ('ja', 'en', 'easy')),
  person_id uuid,
  organisation_id uuid,
  created_at timestamptz not null default now(),
  closed_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, email_digest)
);
create index on account (email_digest);
create unique index on account (tenant_id, person_id) where person_id is not null and closed_at is null;
comment on table account is '機密性3: who may sign in; e-mail encrypted, found by a keyed digest';

create table account_role (
  tenant_id uuid not null,
  account_id uuid not null,
  role text not null check (role in ('operator', 'administrator', 'officer', 'coordinator', 'follow_up_staff', 'supporter', 'host', 'observer')),
  contract_id uuid,
  sees_records boolean not null default false,
  granted_at timestamptz not null default now(),
  granted_by uuid,
  ended_at timestamptz,
  id uuid not null default gen_random_uuid(),
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create unique index on account_role (tenant_id, account_id, role) where ended_at is null;
comment on table account_role is '機密性2: roles with their scope, as dated rows; sees_records lets an officer open a person''s record';

create table session (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  token_digest text not null,
  stage text not null check (stage in ('second-step', 'full')),
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index on session (token_digest);
create index on session (tenant_id, account_id);
comment on table session is '機密性3: open sessions; tokens are kept as digests only';

create table sign_in_link (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  token_digest text not null,
  purpose text not null default 'sign-in' check (purpose in ('sign-in', 'invitation')),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index on sign_in_link (token_digest);
comment on table sign_in_link is '機密性3: one-time links; tokens are kept as digests only';

create table passkey (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null default 0,
  transports text[] not null default '{}',
  label text not null default '',
  created_at timestamptz not null default now(),
  used_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, credential_id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index on passkey (credential_id);
comment on table passkey is '機密性3: public halves of passkeys';

create table recovery_code (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  code_digest text not null,
  used_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
comment on table recovery_code is '機密性3: one-time codes for a lost second step, as digests';

create table calendar_feed (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  token_digest text not null,
  token_sealed text not null,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index on calendar_feed (token_digest);
comment on table calendar_feed is '機密性3: private addresses of calendar feeds';

create table setting (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  key text not null,
  value jsonb not null,
  valid_from date not null,
  source text not null check (source <> ''),
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  primary key (tenant_id, id)
);
create index on setting (tenant_id, key, valid_from desc, recorded_at desc);
comment on table setting is '機密性2: dated settings of the municipality, each with its source; the newest row valid on a day counts';

create table event (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  happened_at timestamptz not null default now(),
  actor_id uuid,
  verb text not null,
  subject_kind text not null,
  subject_id uuid,
  person_id uuid,
  channel text not null default 'online' check (channel in ('online', 'paper', 'phone', 'meeting', 'import', 'system')),
  details jsonb not null default '{}',
  primary key (tenant_id, id)
);
create index on event (tenant_id, happened_at desc);
create index on event (tenant_id, subject_id, happened_at);
create index on event (tenant_id, person_id, happened_at) where person_id is not null;
comment on table event is '機密性3: append-only record of every change: who, what, for whom, by which channel; never free text';

create table look (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  looked_at timestamptz not null default now(),
  account_id uuid not null,
  person_id uuid not null,
  page text not null,
  primary key (tenant_id, id)
);
create index on look (tenant_id, person_id, looked_at desc);
comment on table look is '機密性3: append-only record of who looked at whose record, and when';

create table draft (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  owner text not null,
  kind text not null,
  subject_id uuid,
  content_sealed text not null,
  started_at timestamptz not null default now(),
  saved_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (tenant_id, id)
);
create index on draft (tenant_id, owner, kind);
comment on table draft is '機密性3: what is being typed, encrypted, kept from the first keystroke until sent, discarded or expired';

create table once_key (
  tenant_id uuid not null references tenant (id),
  key text not null,
  owner text not null,
  location text not null,
  used_at timestamptz not null default now(),
  primary key (tenant_id, key)
);
comment on table once_key is '機密性2: forms already taken in, so that a double click makes one record';

create table mail (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  account_id uuid,
  to_sealed text not null,
  kind text not null,
  language text not null,
  subject text not null,
  body_sealed text not null,
  queued_at timestamptz not null default now(),
  due_at timestamptz not null default now(),
  attempts integer not null default 0,
  claimed_until timestamptz,
  sent_at timestamptz,
  given_up_at timestamptz,
  last_fault text,
  primary key (tenant_id, id)
);
create index on mail (due_at) where sent_at is null and given_up_at is null;
comment on table mail is '機密性3: outbox; messages carry place and time, never a name or a condition';

create table import_batch (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  kind text not null,
  file_name text not null,
  file_digest text not null,
  content_sealed text,
  mapping jsonb,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null default now(),
  taken_at timestamptz,
  rows_added integer,
  rows_known integer,
  discarded_at timestamptz,
  primary key (tenant_id, id)
);
comment on table import_batch is '機密性3: lists being brought in; the content is encrypted and dropped once taken or discarded';

-- Append-only means append-only: the application may add and read, nothing else.
select wall_off();
revoke update, delete on event, look from tomoni_app;

create policy finding on session for select to tomoni_finder using (true);
create policy finding on account for select to tomoni_finder using (true);
create policy finding on account_role for select to tomoni_finder using (true);
create policy finding on sign_in_link for select to tomoni_finder using (true);
create policy finding on passkey for select to tomoni_finder using (true);
create policy finding on calendar_feed for select to tomoni_finder using (true);
grant select on session, account, account_role, sign_in_link, passkey, calendar_feed to tomoni_finder;

-- The only questions that may be asked before a municipality is known. Each needs a secret the asker already holds.
-- In plpgsql, because its plan is kept for the connection: this one is asked at every page.
create function find_session(digest text, at timestamptz)
returns table (tenant_id uuid, tenant_code text, tenant_kind text, tenant_name_ja text, tenant_name_en text,
               session_id uuid, stage text, account_id uuid, account_name text, language text,
               person_id uuid, organisation_id uuid, has_totp boolean, seen_at timestamptz, expires_at timestamptz, roles jsonb)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query select s.tenant_id, t.code, t.kind, t.name_ja, t.name_en, s.id, s.stage, a.id, a.name, a.language,
         a.person_id, a.organisation_id, a.totp_confirmed_at is not null, s.seen_at, s.expires_at,
         coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'contractId', r.contract_id, 'seesRecords', r.sees_records) order by r.role)
                     from account_role r where r.tenant_id = a.tenant_id and r.account_id = a.id and r.ended_at is null), '[]'::jsonb)
    from session s
    join account a on a.tenant_id = s.tenant_id and a.id = s.account_id
    join tenant t on t.id = s.tenant_id
   where s.token_digest = digest and s.ended_at is null and s.expires_at > at and a.closed_at is null;
end
$$;
alter function find_session owner to tomoni_finder;

create function find_accounts_by_email(digest text)
returns table (tenant_id uuid, account_id uuid, tenant_name_ja text, tenant_name_en text)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.tenant_id, a.id, t.name_ja, t.name_en from account a join tenant t on t.id = a.tenant_id
   where a.email_digest = digest and a.closed_at is null order by t.code
$$;
alter function find_accounts_by_email owner to tomoni_finder;

create function find_sign_in_link(digest text, at timestamptz)
returns table (tenant_id uuid, link_id uuid, account_id uuid, purpose text)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.tenant_id, l.id, l.account_id, l.purpose from sign_in_link l
   where l.token_digest = digest and l.used_at is null and l.expires_at > at
$$;
alter function find_sign_in_link owner to tomoni_finder;

create function find_passkey(credential text)
returns table (tenant_id uuid, passkey_id uuid, account_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.tenant_id, p.id, p.account_id from passkey p where p.credential_id = credential
$$;
alter function find_passkey owner to tomoni_finder;

create function find_calendar_feed(digest text)
returns table (tenant_id uuid, account_id uuid, person_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.tenant_id, f.account_id, a.person_id from calendar_feed f
    join account a on a.tenant_id = f.tenant_id and a.id = f.account_id
   where f.token_digest = digest and f.ended_at is null and a.closed_at is null
$$;
alter function find_calendar_feed owner to tomoni_finder;

revoke execute on function find_session, find_accounts_by_email, find_sign_in_link, find_passkey, find_calendar_feed from public;
grant execute on function find_session, find_accounts_by_email, find_sign_in_link, find_passkey, find_calendar_feed to tomoni_app, tomoni_keeper;
revoke create on schema public from tomoni_finder;
