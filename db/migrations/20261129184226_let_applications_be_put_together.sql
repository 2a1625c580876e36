alter table course_application
  add column earlier_course text check (earlier_course in ('here', 'elsewhere', 'not-yet')),
  add column merged_into_id uuid,
  add foreign key (tenant_id, merged_into_id) references course_application (tenant_id, id);

alter table participant add column asked_after_at timestamptz;

select wall_off();
