-- The day of the first talk with somebody who looks for a fellow, as it was typed in. It stands with the wish, whose row
-- stays for counting after everything that was said is deleted.
alter table seeking add column first_talked_on date;

set local role tomoni_keeper;
update seeking set first_talked_on = (
  select min(talk.held_on) from seeking_talk as talk
   where talk.tenant_id = seeking.tenant_id and talk.seeking_id = seeking.id and talk.side = 'seeker');
-- Of wishes that were deleted only the log still knows that there was a talk, and when it was typed in.
update seeking set first_talked_on = (
  select min((event.happened_at at time zone 'Asia/Tokyo')::date) from event
   where event.tenant_id = seeking.tenant_id and event.subject_id = seeking.id
     and event.verb = 'hold-seeking-talk' and event.person_id is null)
 where first_talked_on is null and erased_at is not null;
reset role;
