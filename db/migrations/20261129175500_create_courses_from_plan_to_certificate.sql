create table planned_course (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  course_kind text not null check (course_kind in ('introductory', 'basic', 'specialist', 'followup', 'supporters', 'other')),
  name_ja text not null check (name_ja <> ''),
  name_en text not null default '',
  position integer not null default 0,
  removed_at timestamptz,
  primary key (tenant_id, id)
);
comment on table planned_course is '機密性1: lines of the yearly course plan; a removed line keeps its years';

create table planned_course_year (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  planned_course_id uuid not null,
  fiscal_year integer not null check (fiscal_year between 1989 and 2200),
  state text not null check (state in ('held', 'new', 'not-held')),
  completers_wanted integer check (completers_wanted >= 0),
  decided_at timestamptz not null default now(),
  decided_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, planned_course_id) references planned_course (tenant_id, id)
);
create index on planned_course_year (tenant_id, planned_course_id, fiscal_year, decided_at desc);
comment on table planned_course_year is '機密性1: course by fiscal year, held, new or not held; the newest row counts, no row means not decided';

create table curriculum (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  reference_key text,
  copied_from uuid,
  course_kind text not null check (course_kind in ('introductory', 'basic', 'specialist', 'followup', 'supporters', 'other')),
  name_ja text not null check (name_ja <> ''),
  name_en text not null default '',
  days integer check (days between 1 and 60),
  total_minutes integer check (total_minutes between 1 and 100000),
  requires_kind text check (requires_kind in ('introductory', 'basic', 'specialist', 'followup', 'supporters', 'other')),
  source text not null default '',
  valid_from date not null,
  ended_on date,
  made_at timestamptz not null default now(),
  made_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, reference_key),
  foreign key (tenant_id, copied_from) references curriculum (tenant_id, id)
);
comment on table curriculum is '機密性1: curricula; those with a reference_key are published elsewhere and stay as they are, the rest are the municipality’s own. ended_on is the first day after';

create table curriculum_unit (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  curriculum_id uuid not null,
  position integer not null,
  number integer not null check (number between 1 and 999),
  title_ja text not null check (title_ja <> ''),
  title_en text not null default '',
  kind text not null check (kind in ('content', 'exercise')),
  track text not null check (track in ('both', 'peer', 'employer')),
  minutes integer check (minutes between 1 and 10000),
  day integer check (day between 1 and 60),
  primary key (tenant_id, id),
  foreign key (tenant_id, curriculum_id) references curriculum (tenant_id, id)
);
create index on curriculum_unit (tenant_id, curriculum_id, position);
comment on table curriculum_unit is '機密性1: units of a curriculum; minutes and day null mean unknown, not zero. Two units of one number are the two tracks';

create table course_run (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  reference text not null,
  course_kind text not null check (course_kind in ('introductory', 'basic', 'specialist', 'followup', 'supporters', 'other')),
  curriculum_id uuid,
  fiscal_year integer not null check (fiscal_year between 1989 and 2200),
  name_ja text not null check (name_ja <> ''),
  name_en text not null default '',
  organiser text not null default '',
  organisation_id uuid,
  contract_id uuid,
  organiser_account_id uuid,
  mode text not null check (mode in ('in-person', 'online', 'both')),
  place text not null default '',
  capacity integer check (capacity between 1 and 100000),
  tracks text[] not null default '{peer}' check (tracks <@ array['peer', 'employer'] and cardinality(tracks) >= 1),
  requires_kind text check (requires_kind in ('introductory', 'basic', 'specialist', 'followup', 'supporters', 'other')),
  apply_from_on date,
  apply_until_on date,
  accommodations text[] not null default '{}',
  accommodations_words text not null default '',
  photo_rule text not null default 'none' check (photo_rule in ('none', 'who-agrees')),
  materials text not null default '',
  about_ja text not null default '',
  about_en text not null default '',
  questions_to text not null default '',
  channel text not null default 'online' check (channel in ('online', 'paper', 'phone', 'meeting', 'import')),
  created_at timestamptz not null default now(),
  created_by uuid,
  changed_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  check (apply_from_on is null or apply_until_on is null or apply_until_on >= apply_from_on),
  foreign key (tenant_id, curriculum_id) references curriculum (tenant_id, id),
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
  foreign key (tenant_id, contract_id) references contract (tenant_id, id),
  foreign key (tenant_id, organiser_account_id) references account (tenant_id, id)
);
create index on course_run (tenant_id, fiscal_year, course_kind);
comment on table course_run is '機密性2: courses as they are held. apply_until_on is the last day on which applications are taken';

create table course_run_step (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  run_id uuid not null,
  step text not null check (step in ('opened', 'started', 'finished', 'reviewed', 'called-off')),
  on_day date not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  taken_back_at timestamptz,
  taken_back_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, run_id) references course_run (tenant_id, id)
);
create unique index on course_run_step (tenant_id, run_id, step) where taken_back_at is null;
comment on table course_run_step is '機密性2: what happened to a course, dated, by whom; its state is read from these rows';

create table run_session (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  run_id uuid not null,
  on_day date not null,
  start_minute integer not null check (start_minute between 0 and 1439),
  end_minute integer not null check (end_minute between 1 and 1440),
  mode text not null check (mode in ('in-person', 'online', 'both')),
  place text not null default '',
  online_link_sealed text,
  primary key (tenant_id, id),
  check (end_minute > start_minute),
  foreign key (tenant_id, run_id) references course_run (tenant_id, id)
);
create index on run_session (tenant_id, run_id, on_day, start_minute);
comment on table run_session is '機密性2: days of a course with times and place; the link for taking part online is encrypted';

create table run_unit (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  run_id uuid not null,
  session_id uuid,
  position integer not null,
  number integer not null check (number between 1 and 999),
  title_ja text not null check (title_ja <> ''),
  title_en text not null default '',
  kind text not null check (kind in ('content', 'exercise')),
  track text not null check (track in ('both', 'peer', 'employer')),
  start_minute integer check (start_minute between 0 and 1439),
  minutes integer check (minutes between 1 and 1440),
  primary key (tenant_id, id),
  foreign key (tenant_id, run_id) references course_run (tenant_id, id),
  foreign key (tenant_id, session_id) references run_session (tenant_id, id)
);
create index on run_unit (tenant_id, run_id, position);
comment on table run_unit is '機密性2: units of a course as they are held; minutes null means unknown';

create table run_teacher (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  run_id uuid not null,
  part text not null check (part in ('expert', 'active-peer')),
  name_sealed text,
  organisation text not null default '',
  role text not null default '',
  person_id uuid,
  shown_in_public boolean not null default false,
  primary key (tenant_id, id),
  foreign key (tenant_id, run_id) references course_run (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index on run_teacher (tenant_id, run_id);
create index on run_teacher (tenant_id, person_id);
comment on table run_teacher is '機密性3: who teaches, experts and active peers. In public only organisation and role, and only where shown_in_public';

create table run_unit_teacher (
  tenant_id uuid not null,
  unit_id uuid not null,
  teacher_id uuid not null,
  primary key (tenant_id, unit_id, teacher_id),
  foreign key (tenant_id, unit_id) references run_unit (tenant_id, id),
  foreign key (tenant_id, teacher_id) references run_teacher (tenant_id, id)
);
create index on run_unit_teacher (tenant_id, teacher_id);
comment on table run_unit_teacher is '機密性2: who teaches which unit';

create table run_entered_figure (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  run_id uuid not null,
  applicants integer check (applicants >= 0),
  accepted integer check (accepted >= 0),
  completed_peers integer check (completed_peers >= 0),
  completed_employers integer check (completed_employers >= 0),
  as_of_on date not null,
  source text not null check (source <> ''),
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, run_id) references course_run (tenant_id, id)
);
create index on run_entered_figure (tenant_id, run_id, recorded_at desc);
comment on table run_entered_figure is '機密性1: figures of past courses whose lists are not here; null means unknown, the newest row counts';

create table training_counter (
  tenant_id uuid not null references tenant (id),
  kind text not null check (kind in ('run', 'application', 'certificate')),
  fiscal_year integer not null,
  last integer not null check (last >= 1),
  primary key (tenant_id, kind, fiscal_year)
);
comment on table training_counter is '機密性1: running numbers of courses, applications and certificates by fiscal year';

create table course_application (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  reference text not null,
  run_id uuid not null,
  person_id uuid,
  track text not null check (track in ('peer', 'employer')),
  pair_id uuid,
  organisation_id uuid,
  office_name text not null default '',
  name_sealed text not null,
  kana_sealed text,
  contact_sealed text,
  email_digest text,
  phone_digest text,
  wishes_sealed text,
  accommodations text[] not null default '{}',
  accommodations_sealed text,
  consents text[] not null default '{}',
  language text not null default 'ja' check (language in ('ja', 'en', 'easy')),
  token_digest text,
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import')),
  typed_by uuid,
  applied_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  foreign key (tenant_id, run_id) references course_run (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id)
);
create index on course_application (tenant_id, run_id, applied_at);
create index on course_application (tenant_id, person_id);
create index on course_application (tenant_id, pair_id);
create unique index on course_application (tenant_id, token_digest);
create index on course_application (token_digest);
comment on table course_application is '機密性3: applications for a course; what the applicant wrote is encrypted. Nobody is accepted by applying. pair_id joins two that come together';

create table course_application_decision (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  application_id uuid not null,
  decision text not null check (decision in ('accepted', 'waiting', 'declined', 'withdrawn', 'open-again')),
  words_sealed text,
  decided_at timestamptz not null default now(),
  decided_by uuid,
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import')),
  primary key (tenant_id, id),
  foreign key (tenant_id, application_id) references course_application (tenant_id, id)
);
create index on course_application_decision (tenant_id, application_id, decided_at desc);
comment on table course_application_decision is '機密性3: what was decided about an application, by whom; the newest row counts. A withdrawal has no decided_by where the applicant did it, and no reason';

create table participant (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  run_id uuid not null,
  person_id uuid not null,
  application_id uuid,
  track text not null check (track in ('peer', 'employer')),
  organisation_id uuid,
  office_name text not null default '',
  joined_from_unit_id uuid,
  requirement_waived_sealed text,
  requirement_waived_by uuid,
  accepted_at timestamptz not null default now(),
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import')),
  typed_by uuid,
  ended_at timestamptz,
  ended_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, run_id, person_id),
  foreign key (tenant_id, run_id) references course_run (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, application_id) references course_application (tenant_id, id),
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
  foreign key (tenant_id, joined_from_unit_id) references run_unit (tenant_id, id)
);
create index on participant (tenant_id, person_id);
comment on table participant is '機密性3: who takes part in a course, with or without an application here; ended_at is when somebody stopped, no reason is kept';

create table attendance_taken (
  tenant_id uuid not null,
  unit_id uuid not null,
  taken_at timestamptz not null default now(),
  taken_by uuid,
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import')),
  primary key (tenant_id, unit_id),
  foreign key (tenant_id, unit_id) references run_unit (tenant_id, id)
);
comment on table attendance_taken is '機密性2: units whose attendance was taken: who has no exception there was present. Without a row nothing is known';

create table attendance_exception (
  tenant_id uuid not null,
  participant_id uuid not null,
  unit_id uuid not null,
  away text check (away in ('apology', 'absence')),
  late_minutes integer not null default 0 check (late_minutes between 0 and 1440),
  early_minutes integer not null default 0 check (early_minutes between 0 and 1440),
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import')),
  primary key (tenant_id, participant_id, unit_id),
  check ((away is null) = (late_minutes > 0 or early_minutes > 0)),
  foreign key (tenant_id, participant_id) references participant (tenant_id, id),
  foreign key (tenant_id, unit_id) references run_unit (tenant_id, id)
);
create index on attendance_exception (tenant_id, unit_id);
comment on table attendance_exception is '機密性3: where a participant was not there for the whole unit; an apology beforehand is kept apart from an absence, no reason is kept';

create table make_up (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  participant_id uuid not null,
  unit_id uuid not null,
  later_unit_id uuid,
  on_day date not null,
  minutes integer check (minutes between 1 and 1440),
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import')),
  primary key (tenant_id, id),
  unique (tenant_id, participant_id, unit_id),
  foreign key (tenant_id, participant_id) references participant (tenant_id, id),
  foreign key (tenant_id, unit_id) references run_unit (tenant_id, id),
  foreign key (tenant_id, later_unit_id) references run_unit (tenant_id, id)
);
create index on make_up (tenant_id, later_unit_id);
comment on table make_up is '機密性3: units made up later, in a unit of a later course or on a day of their own; minutes null means the whole unit';

alter table completion
  add column run_id uuid,
  add column participant_id uuid,
  add column track text check (track in ('peer', 'employer')),
  add foreign key (tenant_id, run_id) references course_run (tenant_id, id),
  add foreign key (tenant_id, participant_id) references participant (tenant_id, id);
create unique index on completion (tenant_id, participant_id);
create index on completion (tenant_id, run_id);
comment on table completion is '機密性3: completed courses; hours null means unknown, track null means not said. No marks';

create table completion_validity (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  completion_id uuid not null,
  valid_until_on date,
  reason text not null default '',
  batch_id uuid,
  set_at timestamptz not null default now(),
  set_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, completion_id) references completion (tenant_id, id)
);
create index on completion_validity (tenant_id, completion_id, set_at desc);
comment on table completion_validity is '機密性3: until which day a completion counts, with the history of extensions; valid_until_on is the last day, null means without end, the newest row counts';

create table certificate (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  completion_id uuid not null,
  number text not null,
  replaces_id uuid,
  name_sealed text not null,
  token_digest text not null,
  token_sealed text not null,
  issued_on date not null,
  issued_at timestamptz not null default now(),
  issued_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, completion_id) references completion (tenant_id, id),
  foreign key (tenant_id, replaces_id) references certificate (tenant_id, id)
);
create index on certificate (tenant_id, completion_id);
create unique index on certificate (tenant_id, token_digest);
create index on certificate (token_digest);
comment on table certificate is '機密性3: certificates as they were issued, numbered; the name as printed is encrypted. A reissue replaces an earlier one';

create table certificate_revocation (
  tenant_id uuid not null,
  certificate_id uuid not null,
  revoked_on date not null,
  why_sealed text,
  revoked_at timestamptz not null default now(),
  revoked_by uuid,
  primary key (tenant_id, certificate_id),
  foreign key (tenant_id, certificate_id) references certificate (tenant_id, id)
);
comment on table certificate_revocation is '機密性3: certificates that no longer hold';

create table add_on_recognition (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  run_id uuid not null,
  counts boolean not null,
  authority text not null default '',
  reference text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, run_id) references course_run (tenant_id, id)
);
create index on add_on_recognition (tenant_id, run_id, recorded_at desc);
comment on table add_on_recognition is '機密性1: whether a course counts for the fee add-on and by whose reference; the newest row counts, no row means unknown';

create table evidence_consent (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  organisation_id uuid not null,
  given_at timestamptz not null default now(),
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import')),
  typed_by uuid,
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id)
);
create index on evidence_consent (tenant_id, person_id);
create index on evidence_consent (tenant_id, organisation_id);
comment on table evidence_consent is '機密性3: to which office a person’s completion may be told, with the withdrawal';

create table course_outcome (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  participant_id uuid not null,
  outcome text not null check (outcome in ('registering', 'exchange-meetings', 'trial', 'other-activity', 'nothing-now')),
  said_on date not null,
  recorded_at timestamptz not null default now(),
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import')),
  typed_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant (tenant_id, id)
);
create index on course_outcome (tenant_id, participant_id, recorded_at desc);
comment on table course_outcome is '機密性3: what somebody goes on with after a course, each a valid outcome; the newest row counts, no reason is kept';

create table trainee_interview (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  participant_id uuid,
  organisation_id uuid,
  held_on date not null,
  agreed text not null check (agreed in ('trainee', 'other-activity', 'not-now')),
  activity_sealed text,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import')),
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant (tenant_id, id),
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id)
);
create index on trainee_interview (tenant_id, person_id);
comment on table trainee_interview is '機密性3: talks with those who wish to become trainees and what was agreed; another activity is an offer, never a rejection';

create table exchange_meeting (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  on_day date not null,
  start_minute integer check (start_minute between 0 and 1439),
  end_minute integer check (end_minute between 1 and 1440),
  place text not null default '',
  theme text not null default '',
  organised_by text not null default '',
  came integer check (came >= 0),
  came_first_time integer check (came_first_time >= 0),
  cancelled_at timestamptz,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import')),
  version integer not null default 1,
  primary key (tenant_id, id)
);
create index on exchange_meeting (tenant_id, on_day);
comment on table exchange_meeting is '機密性2: exchange meetings that graduates run themselves: theme, day, numbers; came null means unknown';

create table exchange_meeting_organiser (
  tenant_id uuid not null,
  meeting_id uuid not null,
  person_id uuid not null,
  primary key (tenant_id, meeting_id, person_id),
  foreign key (tenant_id, meeting_id) references exchange_meeting (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index on exchange_meeting_organiser (tenant_id, person_id);
comment on table exchange_meeting_organiser is '機密性3: graduates who run a meeting';

create table run_questionnaire (
  tenant_id uuid not null,
  run_id uuid not null,
  token_digest text not null,
  token_sealed text not null,
  opened_at timestamptz not null default now(),
  opened_by uuid,
  closed_at timestamptz,
  primary key (tenant_id, run_id),
  foreign key (tenant_id, run_id) references course_run (tenant_id, id)
);
create unique index on run_questionnaire (tenant_id, token_digest);
create index on run_questionnaire (token_digest);
comment on table run_questionnaire is '機密性2: the open questionnaire of a course and the link to it';

create table questionnaire_answer (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  run_id uuid not null,
  track text check (track in ('peer', 'employer')),
  answers jsonb not null default '{}',
  words_sealed text,
  answered_on date not null,
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting', 'import')),
  typed_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, run_id) references course_run (tenant_id, id)
);
create index on questionnaire_answer (tenant_id, run_id);
comment on table questionnaire_answer is '機密性3: anonymous answers after a course: no person, no instant; free words are encrypted';

select wall_off();

-- Asked with a secret the asker holds: the private link of an applicant, the code of a certificate, the link of a
-- questionnaire. Each answers with the municipality and the row, and nothing else.
create policy finding on course_application for select to tomoni_finder using (true);
create policy finding on certificate for select to tomoni_finder using (true);
create policy finding on run_questionnaire for select to tomoni_finder using (true);
grant select on course_application, certificate, run_questionnaire to tomoni_finder;
grant create on schema public to tomoni_finder;

create function find_course_application(digest text) returns table (tenant_id uuid, application_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.tenant_id, a.id from course_application a where a.token_digest = digest
$$;
alter function find_course_application owner to tomoni_finder;

create function find_certificate(digest text) returns table (tenant_id uuid, certificate_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.tenant_id, c.id from certificate c where c.token_digest = digest
$$;
alter function find_certificate owner to tomoni_finder;

create function find_run_questionnaire(digest text) returns table (tenant_id uuid, run_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select q.tenant_id, q.run_id from run_questionnaire q where q.token_digest = digest and q.closed_at is null
$$;
alter function find_run_questionnaire owner to tomoni_finder;

revoke execute on function find_course_application, find_certificate, find_run_questionnaire from public;
grant execute on function find_course_application, find_certificate, find_run_questionnaire to tomoni_app, tomoni_keeper;
revoke create on schema public from tomoni_finder;
