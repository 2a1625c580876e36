import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listQuestions } from './asked/questions.queries.ts'
import type { Story } from './story.ts'

type Place = Pick<Moment, 'tenantId' | 'keys'>

export interface StoryFilter {
  id?: string
  slug?: string
  personId?: string
}

/** Stories with everything in them, opened; the newest first. Who may read what is decided from what they hold. */
export async function listStories(tx: Tx, place: Place, filter: StoryFilter = {}): Promise<Story[]> {
  const { tenantId, keys } = place
  let wanted = tx.selectFrom('recovery_story').selectAll().where('recovery_story.tenant_id', '=', tenantId)
  if (filter.id) wanted = wanted.where('recovery_story.id', '=', filter.id)
  if (filter.slug) wanted = wanted.where('recovery_story.slug', '=', filter.slug)
  if (filter.personId) wanted = wanted.where('recovery_story.person_id', '=', filter.personId)
  const rows = await wanted.orderBy('recovery_story.recorded_at', 'desc').orderBy('recovery_story.id').execute()
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const open = (text: string | null) => (text ? keys.open(tenantId, text) : '')
  const states = await tx
    .selectFrom('recovery_story_state as step')
    .selectAll()
    .where('step.tenant_id', '=', tenantId)
    .where('step.story_id', 'in', ids)
    .orderBy('step.recorded_at')
    .orderBy('step.id')
    .execute()
  const consents = await tx
    .selectFrom('recovery_story_consent as consent')
    .selectAll()
    .where('consent.tenant_id', '=', tenantId)
    .where('consent.story_id', 'in', ids)
    .orderBy('consent.recorded_at')
    .orderBy('consent.id')
    .execute()
  const parts = await tx
    .selectFrom('recovery_story_part as part')
    .leftJoin('portal_file as file', (join) =>
      join.onRef('file.tenant_id', '=', 'part.tenant_id').onRef('file.id', '=', 'part.file_id'),
    )
    .selectAll('part')
    .select('file.media_type')
    .where('part.tenant_id', '=', tenantId)
    .where('part.story_id', 'in', ids)
    .where('part.removed_at', 'is', null)
    .orderBy('part.position')
    .orderBy('part.recorded_at')
    .orderBy('part.id')
    .execute()
  const wordings = await tx
    .selectFrom('recovery_story_words as words')
    .selectAll()
    .where('words.tenant_id', '=', tenantId)
    .where('words.story_id', 'in', ids)
    .orderBy('words.recorded_at')
    .orderBy('words.id')
    .execute()
  const questions = await listQuestions(tx, place, ids)
  const saidOf = (storyId: string, partId: string | null) =>
    wordings
      .filter((each) => each.story_id === storyId && each.part_id === partId)
      .map((each) => ({
        language: each.language,
        recordedAt: each.recorded_at,
        teller: open(each.teller_sealed),
        title: open(each.title_sealed),
        contentNote: open(each.content_note_sealed),
        text: open(each.body_sealed) || open(each.alt_sealed) || open(each.transcript_sealed),
      }))
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id ?? '',
    slug: row.slug,
    channel: row.channel,
    recordedAt: row.recorded_at,
    said: saidOf(row.id, null),
    states: states
      .filter((step) => step.story_id === row.id)
      .map((step) => ({
        state: step.state,
        fromOn: step.from_on,
        untilOn: step.until_on,
        words: open(step.words_sealed),
        recordedAt: step.recorded_at,
      })),
    consents: consents
      .filter((consent) => consent.story_id === row.id)
      .map((consent) => ({
        givenOn: consent.given_on,
        untilOn: consent.until_on,
        withdrawnAt: consent.withdrawn_at,
      })),
    parts: parts
      .filter((part) => part.story_id === row.id)
      .map((part) => ({
        id: part.id,
        kind: part.kind,
        position: part.position,
        audience: part.audience,
        fromOn: part.from_on,
        untilOn: part.until_on,
        fileId: part.file_id,
        mediaType: part.media_type,
        recordedAt: part.recorded_at,
        said: saidOf(row.id, part.id),
        questions: questions.get(part.id) ?? [],
      })),
  }))
}

export async function listTellers(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>) {
  return tx
    .selectFrom('person')
    .select(['person.id', 'person.name'])
    .where('person.tenant_id', '=', tenantId)
    .where('person.erased_at', 'is', null)
    .orderBy('person.kana')
    .orderBy('person.name')
    .orderBy('person.id')
    .execute()
}
