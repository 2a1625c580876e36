-- The name under which a story is told belongs to the wording that is looked over and decided, like its title.
alter table recovery_story_words add column teller_sealed text;
update recovery_story_words as wording set teller_sealed = story.teller_sealed
  from recovery_story as story
 where story.tenant_id = wording.tenant_id and story.id = wording.story_id
   and wording.part_id is null and wording.language = 'ja';
alter table recovery_story drop column teller_sealed;
