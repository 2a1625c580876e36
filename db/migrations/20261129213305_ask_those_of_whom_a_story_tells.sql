-- A part of a story may tell of a host or a course. Its teller may have them see that part, and nothing else of the story;
-- until they agree nobody outside reads it.
create table recovery_story_question (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  story_id uuid not null,
  part_id uuid not null,
  organisation_id uuid,
  run_id uuid,
  asked_at timestamptz not null default now(),
  asked_by uuid,
  answer text check (answer in ('agrees', 'objects')),
  words_sealed text,
  answered_at timestamptz,
  answered_by uuid,
  taken_back_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, story_id) references recovery_story (tenant_id, id),
  foreign key (tenant_id, part_id) references recovery_story_part (tenant_id, id),
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
  foreign key (tenant_id, run_id) references course_run (tenant_id, id),
  check ((organisation_id is null) <> (run_id is null)),
  check ((answer is null) = (answered_at is null))
);
create index on recovery_story_question (tenant_id, story_id);
create unique index one_open_question_to_organisation on recovery_story_question (tenant_id, part_id, organisation_id)
  where taken_back_at is null and organisation_id is not null;
create unique index one_open_question_to_run on recovery_story_question (tenant_id, part_id, run_id)
  where taken_back_at is null and run_id is not null;
comment on table recovery_story_question is '機密性2: parts of a story that those of whom they tell were asked to see, and what they said';
select wall_off();
