import { sql } from 'kysely'
import type { Eraser } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { deleteFile } from '../files/store.ts'
import { publicHasChanged } from '../stamp.ts'

const tables = [
  'recovery_story',
  'recovery_story_part',
  'recovery_story_words',
  'recovery_story_consent',
  'recovery_story_state',
  'recovery_story_question',
] as const

/** A story is its teller's: with the record it goes whole, with its pictures and sound, and from every page at once. */
export const storyEraser: Eraser = {
  id: 'portal',
  deletes: tables,
  keeps: [],
  erase: async (tx, moment, personId) => {
    const stories = await listStoryIds(tx, moment, personId)
    for (const storyId of stories) await deleteStory(tx, moment, storyId)
    if (stories.length) await publicHasChanged(tx, moment)
  },
}

async function listStoryIds(tx: Tx, { tenantId }: Moment, personId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('recovery_story')
    .select('recovery_story.id')
    .where('recovery_story.tenant_id', '=', tenantId)
    .where('recovery_story.person_id', '=', personId)
    .execute()
  return rows.map(({ id }) => id)
}

async function deleteStory(tx: Tx, { tenantId }: Moment, storyId: string): Promise<void> {
  const files = await tx
    .selectFrom('recovery_story_part')
    .select('recovery_story_part.file_id')
    .where('recovery_story_part.tenant_id', '=', tenantId)
    .where('recovery_story_part.story_id', '=', storyId)
    .execute()
  for (const table of [
    'recovery_story_question',
    'recovery_story_words',
    'recovery_story_part',
    'recovery_story_consent',
    'recovery_story_state',
  ])
    await sql`delete from ${sql.table(table)} where tenant_id = ${tenantId} and story_id = ${storyId}`.execute(tx)
  for (const { file_id } of files) if (file_id) await deleteFile(tx, { tenantId }, file_id)
  await tx.deleteFrom('recovery_story').where('tenant_id', '=', tenantId).where('id', '=', storyId).execute()
}
