-- What the ward report says of ways to take part, and what stands at the head of a council paper.
alter table plan_statement drop constraint plan_statement_kind_check;
alter table plan_statement add constraint plan_statement_kind_check check (kind in (
  'slogan', 'lead', 'purpose', 'forum-purpose', 'structure', 'strength', 'long-term-goal', 'short-term-goal',
  'small-step', 'adviser-question', 'report-subject', 'report-definition', 'effect-recipient', 'effect-supporter',
  'present-activity', 'start-situation', 'participation-step', 'activity-direction', 'participation-principle',
  'report-issue', 'report-outline', 'council-paper', 'referred-matter', 'council-survey'
));
