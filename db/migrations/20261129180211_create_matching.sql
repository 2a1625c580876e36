-- People who look for a fellow, and those who have time for one. Nobody needs an account to ask: what they say is
-- sealed, and a private link brings them back. There is no field for a diagnosis, and there is none for a score.
create table seeking (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  code text not null check (code <> ''),
  person_id uuid,
  sender_digest text,
  language text not null default 'ja' check (language in ('ja', 'en', 'easy')),
  received_on date not null,
  sent_at timestamptz not null default now(),
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting')),
  typed_by uuid,
  erased_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index seeking_of_person on seeking (tenant_id, person_id) where person_id is not null;
comment on table seeking is '機密性3: somebody looks for a fellow; known by a code name. After deletion the row stays, empty, because wishes are counted';

create table seeking_said (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  seeking_id uuid not null,
  answers_sealed text not null,
  said_at timestamptz not null default now(),
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting')),
  typed_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, seeking_id) references seeking (tenant_id, id)
);
create index seeking_said_newest on seeking_said (tenant_id, seeking_id, said_at);
comment on table seeking_said is '機密性3: what somebody hopes for, sealed as a whole; the newest row holds';

create table seeking_link (
  tenant_id uuid not null,
  seeking_id uuid not null,
  version integer not null check (version >= 1),
  issued_at timestamptz not null default now(),
  issued_by uuid,
  primary key (tenant_id, seeking_id, version),
  foreign key (tenant_id, seeking_id) references seeking (tenant_id, id)
);
comment on table seeking_link is '機密性2: which private link is valid; the link itself is derived and stands nowhere';

create table seeking_closing (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  seeking_id uuid not null,
  side text not null check (side in ('seeker', 'coordinator')),
  closed_at timestamptz not null default now(),
  closed_by uuid,
  reopened_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, seeking_id) references seeking (tenant_id, id)
);
create unique index one_closing_in_force on seeking_closing (tenant_id, seeking_id) where reopened_at is null;
comment on table seeking_closing is '機密性2: the search stopped, without a reason; it can be opened again at any time';

create table seeking_news (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  seeking_id uuid not null,
  stage text not null check (stage <> ''),
  told_at timestamptz not null default now(),
  mailed boolean not null default false,
  primary key (tenant_id, id),
  foreign key (tenant_id, seeking_id) references seeking (tenant_id, id)
);
create index seeking_news_newest on seeking_news (tenant_id, seeking_id, told_at);
comment on table seeking_news is '機密性2: when somebody who waits was told what is happening';

-- How many fellows at once, set by the peer or the host themselves. A change is a new row.
create table match_readiness (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid,
  organisation_id uuid,
  at_once integer not null check (at_once between 0 and 50),
  answers_sealed text not null,
  said_at timestamptz not null default now(),
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting')),
  typed_by uuid,
  ended_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, id, at_once),
  check (num_nonnulls(person_id, organisation_id) = 1),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id)
);
create unique index one_readiness_of_person on match_readiness (tenant_id, person_id) where ended_at is null and person_id is not null;
create unique index one_readiness_of_organisation on match_readiness (tenant_id, organisation_id) where ended_at is null and organisation_id is not null;
comment on table match_readiness is '機密性3: whom a peer or a host has time for, and for how many at once; their words are sealed';

create table match_introduction (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  seeking_id uuid not null,
  side text not null check (side in ('peer', 'host', 'place')),
  person_id uuid,
  organisation_id uuid,
  place_source text,
  place_ref text,
  place_title text,
  reasons_sealed text,
  introduced_at timestamptz not null default now(),
  introduced_by uuid,
  expires_at timestamptz not null,
  primary key (tenant_id, id),
  check ((side = 'peer') = (person_id is not null)),
  check ((side = 'host') = (organisation_id is not null)),
  check ((side = 'place') = (place_ref is not null)),
  foreign key (tenant_id, seeking_id) references seeking (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id)
);
create index introduction_of_seeking on match_introduction (tenant_id, seeking_id);
create index introduction_of_person on match_introduction (tenant_id, person_id) where person_id is not null;
create index introduction_of_organisation on match_introduction (tenant_id, organisation_id) where organisation_id is not null;
comment on table match_introduction is '機密性3: two sides may say yes or no to each other; pseudonymous until both said yes';

-- The last word on how many: a place has a number, no number is held twice, and none lies beyond the limit that the
-- peer or the host set.
create table match_place (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  introduction_id uuid not null,
  readiness_id uuid not null,
  at_once integer not null,
  number integer not null,
  person_id uuid,
  organisation_id uuid,
  held_at timestamptz not null default now(),
  released_at timestamptz,
  primary key (tenant_id, id),
  check (number between 1 and at_once),
  check (num_nonnulls(person_id, organisation_id) = 1),
  foreign key (tenant_id, introduction_id) references match_introduction (tenant_id, id),
  foreign key (tenant_id, readiness_id, at_once) references match_readiness (tenant_id, id, at_once),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id)
);
create unique index one_place_of_person on match_place (tenant_id, person_id, number) where released_at is null and person_id is not null;
create unique index one_place_of_organisation on match_place (tenant_id, organisation_id, number) where released_at is null and organisation_id is not null;
create unique index one_place_of_introduction on match_place (tenant_id, introduction_id) where released_at is null;
comment on table match_place is '機密性2: places that are held while an introduction is open or agreed';

create table match_withdrawal (
  tenant_id uuid not null,
  introduction_id uuid not null,
  withdrawn_at timestamptz not null default now(),
  withdrawn_by uuid,
  primary key (tenant_id, introduction_id),
  foreign key (tenant_id, introduction_id) references match_introduction (tenant_id, id)
);
comment on table match_withdrawal is '機密性2: introductions that the office took back';

create table match_answer (
  tenant_id uuid not null,
  introduction_id uuid not null,
  step text not null check (step in ('meet', 'go-on', 'agree')),
  subject_id uuid not null,
  side text not null check (side in ('seeker', 'giver')),
  answer text not null check (answer in ('yes', 'no')),
  answered_at timestamptz not null default now(),
  answered_by uuid,
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting')),
  primary key (tenant_id, introduction_id, step, subject_id, side),
  foreign key (tenant_id, introduction_id) references match_introduction (tenant_id, id)
);
comment on table match_answer is '機密性2: yes or no, step by step, without a reason; subject_id is the introduction, the meeting or the agreement';

create table match_meeting (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  introduction_id uuid not null,
  on_day date not null,
  start_minute integer not null check (start_minute between 0 and 1439),
  end_minute integer not null check (end_minute between 1 and 1440),
  mode text not null check (mode in ('in-person', 'online', 'phone')),
  place_sealed text,
  set_at timestamptz not null default now(),
  set_by uuid,
  ended_at timestamptz,
  took_place boolean,
  recorded_at timestamptz,
  recorded_by uuid,
  primary key (tenant_id, id),
  check (start_minute < end_minute),
  foreign key (tenant_id, introduction_id) references match_introduction (tenant_id, id)
);
create unique index one_meeting_in_force on match_meeting (tenant_id, introduction_id) where ended_at is null;
comment on table match_meeting is '機密性3: the day on which two sides meet or try once';

create table match_agreement (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  introduction_id uuid not null,
  terms_sealed text,
  review_on date not null,
  written_at timestamptz not null default now(),
  written_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, introduction_id) references match_introduction (tenant_id, id)
);
create index agreement_of_introduction on match_agreement (tenant_id, introduction_id, written_at);
comment on table match_agreement is '機密性3: what both sides agreed in writing; a change is a new row, and holds once both said yes';

create table match_review (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  introduction_id uuid not null,
  held_on date not null,
  outcome text not null check (outcome in ('continue', 'change', 'end')),
  next_on date,
  words_sealed text,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, introduction_id) references match_introduction (tenant_id, id)
);
create index review_of_introduction on match_review (tenant_id, introduction_id, held_on);
comment on table match_review is '機密性3: looking together at how it goes';

create table match_ending (
  tenant_id uuid not null,
  introduction_id uuid not null,
  side text not null check (side in ('seeker', 'giver', 'coordinator')),
  ended_at timestamptz not null default now(),
  ended_by uuid,
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting')),
  primary key (tenant_id, introduction_id),
  foreign key (tenant_id, introduction_id) references match_introduction (tenant_id, id)
);
comment on table match_ending is '機密性2: it came to an end, without a reason, by whichever side';

create table seeking_talk (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  seeking_id uuid not null,
  side text not null check (side in ('seeker', 'peer', 'host')),
  person_id uuid,
  organisation_id uuid,
  held_on date not null,
  expectations_sealed text,
  channel text not null check (channel in ('online', 'paper', 'phone', 'meeting')),
  account_id uuid,
  recorded_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, seeking_id) references seeking (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id)
);
create index talk_of_seeking on seeking_talk (tenant_id, seeking_id, held_on);
comment on table seeking_talk is '機密性3: a coordinator talked with one side; what they expect, in their words';

create table seeking_apart (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  seeking_id uuid not null,
  other_person_id uuid,
  other_organisation_id uuid,
  said_at timestamptz not null default now(),
  said_by uuid,
  primary key (tenant_id, id),
  check (num_nonnulls(other_person_id, other_organisation_id) = 1),
  foreign key (tenant_id, seeking_id) references seeking (tenant_id, id),
  foreign key (tenant_id, other_person_id) references person (tenant_id, id),
  foreign key (tenant_id, other_organisation_id) references organisation (tenant_id, id)
);
create unique index apart_once_of_person on seeking_apart (tenant_id, seeking_id, other_person_id) where other_person_id is not null;
create unique index apart_once_of_organisation on seeking_apart (tenant_id, seeking_id, other_organisation_id) where other_organisation_id is not null;
comment on table seeking_apart is '機密性3: who is not to be introduced to each other, whichever side said so';

-- An active peer asks somebody of their own choice. Notes open for these two alone.
create table peer_adviser (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  person_id uuid,
  about_sealed text,
  said_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create unique index one_offer_to_advise on peer_adviser (tenant_id, account_id) where ended_at is null;
comment on table peer_adviser is '機密性2: experienced peers and staff who are there to be asked';

create table peer_consultation (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  adviser_account_id uuid not null,
  topic_sealed text,
  asked_at timestamptz not null default now(),
  answer text check (answer in ('yes', 'no')),
  answered_at timestamptz,
  closed_at timestamptz,
  closing text check (closing in ('talked', 'passed-on')),
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, adviser_account_id) references account (tenant_id, id)
);
create index consultation_of_person on peer_consultation (tenant_id, person_id);
create index consultation_of_adviser on peer_consultation (tenant_id, adviser_account_id);
comment on table peer_consultation is '機密性3: a peer asks somebody of their choice for a talk; opens for these two alone';

create table peer_consultation_note (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  consultation_id uuid not null,
  author_account_id uuid not null,
  words_sealed text not null,
  written_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, consultation_id) references peer_consultation (tenant_id, id)
);
create index note_of_consultation on peer_consultation_note (tenant_id, consultation_id, written_at);
comment on table peer_consultation_note is '機密性3: notes of the two alone; no coordinator, officer, host or funder reads them';

create table peer_consultation_theme (
  tenant_id uuid not null,
  consultation_id uuid not null,
  theme text not null check (theme <> ''),
  agreed_at timestamptz not null default now(),
  primary key (tenant_id, consultation_id, theme),
  foreign key (tenant_id, consultation_id) references peer_consultation (tenant_id, id)
);
comment on table peer_consultation_theme is '機密性2: themes that the peer agreed to pass on; the programme sees counts of themes only';

-- Somebody without an account gets letters too; they go with everything else when that person deletes their wish.
alter table mail add column about_id uuid;
create index mail_about on mail (tenant_id, about_id) where about_id is not null;

select wall_off();
