import { sql } from 'kysely'
import type { HeldRow } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

type Safe = Pick<Moment, 'tenantId' | 'keys'>

/** The person's stories with what became of them: each step with the words that came with it, and each consent. */
export async function listHeldStories(tx: Tx, { tenantId, keys }: Safe, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow & Record<'words' | 'said_of_parts', string[]>>`
    select story.*,
           array(select step.state from recovery_story_state as step
                  where step.tenant_id = story.tenant_id and step.story_id = story.id
                  order by step.recorded_at, step.id) as states,
           array(select step.words_sealed from recovery_story_state as step
                  where step.tenant_id = story.tenant_id and step.story_id = story.id and step.words_sealed is not null
                  order by step.recorded_at, step.id) as words,
           array(select question.words_sealed from recovery_story_question as question
                  where question.tenant_id = story.tenant_id and question.story_id = story.id
                    and question.words_sealed is not null order by question.answered_at, question.id) as said_of_parts,
           array(select consent.given_on from recovery_story_consent as consent
                  where consent.tenant_id = story.tenant_id and consent.story_id = story.id
                  order by consent.recorded_at, consent.id) as consents_given_on
      from recovery_story as story
     where story.tenant_id = ${tenantId} and story.person_id = ${personId}
     order by story.recorded_at, story.id`.execute(tx)
  const open = (sealed: readonly string[]) => sealed.map((one) => keys.open(tenantId, one)).join('\n')
  return rows.map((row) => ({ ...row, words: open(row.words), said_of_parts: open(row.said_of_parts) }))
}

/** Every wording of every part, also of earlier ones and of parts that were taken out, in the order of writing. */
export async function listHeldStoryWords(tx: Tx, { tenantId }: Safe, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select wording.*, part.kind, part.audience, part.from_on, part.until_on, part.removed_at,
           file.media_type, file.byte_size
      from recovery_story as story
      join recovery_story_words as wording on wording.tenant_id = story.tenant_id and wording.story_id = story.id
      left join recovery_story_part as part on part.tenant_id = wording.tenant_id and part.id = wording.part_id
      left join portal_file as file on file.tenant_id = part.tenant_id and file.id = part.file_id
     where story.tenant_id = ${tenantId} and story.person_id = ${personId}
       and coalesce(wording.teller_sealed, wording.title_sealed, wording.body_sealed, wording.content_note_sealed, wording.alt_sealed,
                    wording.transcript_sealed) is not null
     order by story.recorded_at, wording.recorded_at, wording.id`.execute(tx)
  return rows
}
