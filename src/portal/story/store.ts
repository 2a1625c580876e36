import type { Tx } from '#platform/database/db.ts'
import type { Channel, Moment } from '#platform/desk.ts'
import type { Audience, Lasting, PartKind, StoryStateName } from './rules.ts'

type Column = 'teller' | 'title' | 'body' | 'content_note' | 'alt' | 'transcript'
export type Wording = Record<'ja' | 'en' | 'easy', Partial<Record<Column, string>>>

export interface NewPart extends Lasting {
  kind: PartKind
  position: number
  audience: Audience
  fileId: string | null
}

export const sealed = (moment: Moment, text: string | undefined) =>
  text ? moment.keys.seal(moment.tenantId, text) : null

export async function insertStory(
  tx: Tx,
  moment: Moment,
  story: { personId: string; slug: string; channel: Channel },
): Promise<string> {
  const row = await tx
    .insertInto('recovery_story')
    .values({
      ...stamp(moment),
      person_id: story.personId,
      slug: story.slug,
      channel: story.channel,
    })
    .returning('recovery_story.id')
    .executeTakeFirstOrThrow()
  return row.id
}

export async function insertWording(
  tx: Tx,
  moment: Moment,
  of: { storyId: string; partId: string | null },
  wording: Wording,
): Promise<void> {
  for (const language of ['ja', 'en', 'easy'] as const) {
    const words = wording[language]
    await tx
      .insertInto('recovery_story_words')
      .values({
        ...stamp(moment),
        story_id: of.storyId,
        part_id: of.partId,
        language,
        teller_sealed: sealed(moment, words.teller),
        title_sealed: sealed(moment, words.title),
        body_sealed: sealed(moment, words.body),
        content_note_sealed: sealed(moment, words.content_note),
        alt_sealed: sealed(moment, words.alt),
        transcript_sealed: sealed(moment, words.transcript),
      })
      .execute()
  }
}

export async function insertPart(tx: Tx, moment: Moment, storyId: string, part: NewPart): Promise<string> {
  const row = await tx
    .insertInto('recovery_story_part')
    .values({
      ...stamp(moment),
      story_id: storyId,
      position: part.position,
      kind: part.kind,
      file_id: part.fileId,
      audience: part.audience,
      from_on: part.fromOn,
      until_on: part.untilOn,
    })
    .returning('recovery_story_part.id')
    .executeTakeFirstOrThrow()
  return row.id
}

export async function insertState(
  tx: Tx,
  moment: Moment,
  storyId: string,
  step: { state: StoryStateName; untilOn?: string | null; words?: string },
): Promise<void> {
  await tx
    .insertInto('recovery_story_state')
    .values({
      ...stamp(moment),
      story_id: storyId,
      state: step.state,
      from_on: moment.today,
      until_on: step.untilOn ?? null,
      words_sealed: sealed(moment, step.words),
    })
    .execute()
}

export async function insertConsent(
  tx: Tx,
  moment: Moment,
  storyId: string,
  consent: { untilOn: string | null; channel: Channel },
): Promise<void> {
  const row = { story_id: storyId, given_on: moment.today, until_on: consent.untilOn, channel: consent.channel }
  await tx
    .insertInto('recovery_story_consent')
    .values({ ...stamp(moment), ...row })
    .execute()
}

const stamp = (moment: Moment) => ({
  tenant_id: moment.tenantId,
  recorded_at: moment.now,
  recorded_by: moment.actorId,
})
