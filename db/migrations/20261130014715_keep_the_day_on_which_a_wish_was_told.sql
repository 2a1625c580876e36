-- A correction told by telephone or on paper has a day of its own, which may lie before the day on which it is typed.
alter table seeking_said add column told_on date;
