create table year_sheet (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  fiscal_year integer not null check (fiscal_year between 1990 and 2200),
  position integer not null default 0,
  body_name_ja text not null default '',
  body_name_en text not null default '',
  body_code text,
  body_kind_ja text not null default '',
  body_kind_en text not null default '',
  planned_until_year integer,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, fiscal_year)
);
create index on year_sheet (tenant_id, fiscal_year, position);
comment on table year_sheet is '機密性1: the yearly sheet of a fiscal year: whose it is and how long the programme is meant to be used';

create table plan_statement (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  fiscal_year integer not null check (fiscal_year between 1990 and 2200),
  position integer not null default 0,
  kind text not null check (kind in ('slogan', 'lead', 'purpose', 'forum-purpose', 'structure', 'strength', 'long-term-goal', 'short-term-goal', 'small-step', 'adviser-question', 'report-subject', 'report-definition', 'effect-recipient', 'effect-supporter', 'present-activity', 'report-issue', 'report-outline', 'referred-matter', 'council-survey')),
  title_ja text not null default '',
  title_en text not null default '',
  text_ja text not null default '',
  text_en text not null default '',
  source text not null default '',
  source_on date,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id)
);
create index on plan_statement (tenant_id, fiscal_year, position);
comment on table plan_statement is '機密性1: sentences of the sheet and of the reports, by what they are for';

create table plan_effort (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  fiscal_year integer not null check (fiscal_year between 1990 and 2200),
  position integer not null default 0,
  heading text not null check (heading in ('transition', 'training', 'awareness', 'forum', 'overview')),
  name_ja text not null default '',
  name_en text not null default '',
  text_ja text not null default '',
  text_en text not null default '',
  times integer,
  per text check (per in ('year', 'month')),
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id)
);
create index on plan_effort (tenant_id, fiscal_year, position);
comment on table plan_effort is '機密性1: what is being done, by heading, with how often';

create table project_block (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  fiscal_year integer not null check (fiscal_year between 1990 and 2200),
  position integer not null default 0,
  name_ja text not null default '',
  name_en text not null default '',
  tag_ja text not null default '',
  tag_en text not null default '',
  text_ja text not null default '',
  text_en text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id)
);
create index on project_block (tenant_id, fiscal_year, position);
comment on table project_block is '機密性1: descriptions of projects, one block each';

create table plan_issue (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  fiscal_year integer not null check (fiscal_year between 1990 and 2200),
  position integer not null default 0,
  issue_ja text not null default '',
  issue_en text not null default '',
  policy_ja text not null default '',
  policy_en text not null default '',
  government_ja text not null default '',
  government_en text not null default '',
  medical_ja text not null default '',
  medical_en text not null default '',
  welfare_ja text not null default '',
  welfare_en text not null default '',
  others_ja text not null default '',
  others_en text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id)
);
create index on plan_issue (tenant_id, fiscal_year, position);
comment on table plan_issue is '機密性1: issues with the policy for each and the roles of four sectors';

create table department (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  fiscal_year integer not null check (fiscal_year between 1990 and 2200),
  position integer not null default 0,
  standing text not null check (standing in ('lead', 'partner')),
  name_ja text not null default '',
  name_en text not null default '',
  tasks_ja text not null default '',
  tasks_en text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id)
);
create index on department (tenant_id, fiscal_year, position);
comment on table department is '機密性1: the section in charge and the sections it works with, with their tasks';

create table collaboration (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  fiscal_year integer not null check (fiscal_year between 1990 and 2200),
  position integer not null default 0,
  sector text not null check (sector in ('health', 'medical', 'welfare', 'others')),
  status_ja text not null default '',
  status_en text not null default '',
  strength_ja text not null default '',
  strength_en text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id)
);
create index on collaboration (tenant_id, fiscal_year, position);
comment on table collaboration is '機密性1: how each sector works together, its strengths and issues';

create table forum_meeting (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  fiscal_year integer not null check (fiscal_year between 1990 and 2200),
  position integer not null default 0,
  name_ja text not null default '',
  name_en text not null default '',
  members_ja text not null default '',
  members_en text not null default '',
  per_year integer,
  content_ja text not null default '',
  content_en text not null default '',
  note_ja text not null default '',
  note_en text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id)
);
create index on forum_meeting (tenant_id, fiscal_year, position);
comment on table forum_meeting is '機密性1: meetings of the forum with members (bodies, never names), how often and what about';

create table meeting_held (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  position integer not null default 0,
  meeting_id uuid not null,
  held_on date not null,
  bodies integer,
  people integer,
  note text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, meeting_id) references forum_meeting (tenant_id, id)
);
create index on meeting_held (tenant_id, position);
comment on table meeting_held is '機密性1: meetings that took place; bodies and people only as numbers';

create table schedule_entry (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  fiscal_year integer not null check (fiscal_year between 1990 and 2200),
  position integer not null default 0,
  span text not null check (span in ('long', 'year')),
  when_kind text not null check (when_kind in ('years', 'month', 'months', 'range', 'open')),
  from_year integer,
  until_year integer,
  from_month text check (from_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  until_month text check (until_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  months text[] not null default '{}',
  times integer,
  name_ja text not null default '',
  name_en text not null default '',
  text_ja text not null default '',
  text_en text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id)
);
create index on schedule_entry (tenant_id, fiscal_year, position);
comment on table schedule_entry is '機密性1: the long-term schedule by fiscal year and the schedule of the year by month';

create table subsidy_revision (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  fiscal_year integer not null check (fiscal_year between 1990 and 2200),
  position integer not null default 0,
  scheme_ja text not null default '',
  scheme_en text not null default '',
  head_ja text not null default '',
  head_en text not null default '',
  before_ja text not null default '',
  before_en text not null default '',
  after_ja text not null default '',
  after_en text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id)
);
create index on subsidy_revision (tenant_id, fiscal_year, position);
comment on table subsidy_revision is '機密性1: a revision of a subsidy as it stands beside the present rule';

create table council_seat (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  fiscal_year integer not null check (fiscal_year between 1990 and 2200),
  position integer not null default 0,
  council_ja text not null default '',
  council_en text not null default '',
  number integer not null,
  category_ja text not null default '',
  category_en text not null default '',
  seat_ja text not null default '',
  seat_en text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id)
);
create index on council_seat (tenant_id, fiscal_year, position);
comment on table council_seat is '機密性1: seats of a council: category, number and post or body; no names of people';

create table council_effort (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  fiscal_year integer not null check (fiscal_year between 1990 and 2200),
  position integer not null default 0,
  number integer not null,
  title_ja text not null default '',
  title_en text not null default '',
  issues_ja text not null default '',
  issues_en text not null default '',
  approaches_ja text not null default '',
  approaches_en text not null default '',
  systems_ja text not null default '',
  systems_en text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id)
);
create index on council_effort (tenant_id, fiscal_year, position);
comment on table council_effort is '機密性1: efforts a council recommends, with issues, approaches and the arrangements to create';

create table plan (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  position integer not null default 0,
  name_ja text not null default '',
  name_en text not null default '',
  from_year integer not null,
  until_year integer not null,
  idea_ja text not null default '',
  idea_en text not null default '',
  perspectives_ja text not null default '',
  perspectives_en text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id),
  check (until_year >= from_year)
);
create index on plan (tenant_id, position);
comment on table plan is '機密性1: plan periods with their basic idea';

create table plan_goal (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  position integer not null default 0,
  plan_id uuid not null,
  number integer not null,
  name_ja text not null default '',
  name_en text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id) references plan (tenant_id, id)
);
create index on plan_goal (tenant_id, position);
comment on table plan_goal is '機密性1: goals of a plan';

create table plan_goal_item (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  position integer not null default 0,
  goal_id uuid not null,
  number integer not null,
  name_ja text not null default '',
  name_en text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, goal_id) references plan_goal (tenant_id, id)
);
create index on plan_goal_item (tenant_id, position);
comment on table plan_goal_item is '機密性1: items of a goal';

create table undertaking (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  position integer not null default 0,
  name_ja text not null default '',
  name_en text not null default '',
  text_ja text not null default '',
  text_en text not null default '',
  programme_id uuid,
  began_year integer,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, programme_id) references programme (tenant_id, id)
);
create index on undertaking (tenant_id, position);
comment on table undertaking is '機密性1: undertakings that serve items of a plan';

create table programme_history (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  position integer not null default 0,
  programme_id uuid not null,
  change text not null check (change in ('began', 'extended', 'contracted', 'merged', 'ended')),
  in_year integer not null,
  into_programme_id uuid,
  mode_ja text not null default '',
  mode_en text not null default '',
  note_ja text not null default '',
  note_en text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, programme_id) references programme (tenant_id, id),
  foreign key (tenant_id, into_programme_id) references programme (tenant_id, id)
);
create index on programme_history (tenant_id, position);
comment on table programme_history is '機密性1: what became of programmes: begun, contracted out, extended, contracted, merged, ended';

create table chronology_event (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  position integer not null default 0,
  in_month text not null check (in_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  day_of_month integer,
  event_ja text not null default '',
  event_en text not null default '',
  source text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id)
);
create index on chronology_event (tenant_id, position);
comment on table chronology_event is '機密性1: dated events of the programme and of what led to it';

create table undertaking_goal_item (
  tenant_id uuid not null references tenant (id),
  undertaking_id uuid not null,
  goal_item_id uuid not null,
  primary key (tenant_id, undertaking_id, goal_item_id),
  foreign key (tenant_id, undertaking_id) references undertaking (tenant_id, id),
  foreign key (tenant_id, goal_item_id) references plan_goal_item (tenant_id, id)
);
create index on undertaking_goal_item (tenant_id, goal_item_id);
comment on table undertaking_goal_item is '機密性1: which items of a plan an undertaking serves';

create table indicator (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  code text not null check (code ~ '^[a-z0-9_]+$'),
  parent_id uuid,
  part_of_sum boolean not null default false,
  section text not null check (section in ('basic', 'result')),
  source_rule text not null check (source_rule in ('counted', 'by-hand', 'imported')),
  counting_rule text,
  position integer not null default 0,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  check ((source_rule = 'counted') = (counting_rule is not null)),
  foreign key (tenant_id, parent_id) references indicator (tenant_id, id)
);
comment on table indicator is '機密性1: what is measured, whatever it is called in a year; a part may have to add up to the whole above it';

create table indicator_wording (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  indicator_id uuid not null,
  fiscal_year integer not null check (fiscal_year between 1990 and 2200),
  number integer,
  label_ja text not null check (label_ja <> ''),
  label_en text not null default '',
  units text[] not null check (cardinality(units) between 1 and 3),
  outcome_ja text not null default '',
  outcome_en text not null default '',
  expected_ja text not null default '',
  expected_en text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, indicator_id, fiscal_year),
  foreign key (tenant_id, indicator_id) references indicator (tenant_id, id)
);
comment on table indicator_wording is '機密性1: what an indicator is called and in which units it is given, kept for each year, with what came of it';

-- One shape for every value: of the dispatch programme as before, and of the indicators of the sheet.
alter table programme add column kind text not null default 'dispatch' check (kind in ('dispatch', 'other'));
alter table indicator_value alter column programme_id drop not null;
alter table indicator_value alter column as_of_on drop not null;
alter table indicator_value add column indicator_id uuid;
alter table indicator_value add column as_of_precision text not null default 'day'
  check (as_of_precision in ('day', 'month', 'year', 'fiscal-year'));
alter table indicator_value add check (programme_id is not null or indicator_id is not null);
alter table indicator_value add foreign key (tenant_id, indicator_id) references indicator (tenant_id, id);
create index on indicator_value (tenant_id, indicator_id, fiscal_year, kind, unit, recorded_at desc);
comment on table indicator_value is '機密性1: targets and actuals, rows of one shape; value null means unknown, as_of_on null that no day is filled in; the newest row counts';

select wall_off();
