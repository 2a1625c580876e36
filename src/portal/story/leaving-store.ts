import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { deleteFile } from '../files/store.ts'

/** A part is gone from now on; with `keepsFile` its file goes on in another part. Else its bytes are deleted. */
export async function removePart(tx: Tx, moment: Moment, partId: string, keepsFile = false): Promise<void> {
  const { tenantId } = moment
  const part = await tx
    .selectFrom('recovery_story_part')
    .select('recovery_story_part.file_id')
    .where('recovery_story_part.tenant_id', '=', tenantId)
    .where('recovery_story_part.id', '=', partId)
    .executeTakeFirst()
  await tx
    .updateTable('recovery_story_part')
    .set({ removed_at: moment.now, file_id: null })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', partId)
    .execute()
  if (part?.file_id && !keepsFile) await deleteFile(tx, moment, part.file_id)
}

/** Every picture, sound and film of a story with its bytes. */
export async function removeFiles(tx: Tx, moment: Moment, storyId: string): Promise<void> {
  const parts = await tx
    .selectFrom('recovery_story_part')
    .select('recovery_story_part.id')
    .where('recovery_story_part.tenant_id', '=', moment.tenantId)
    .where('recovery_story_part.story_id', '=', storyId)
    .where('recovery_story_part.file_id', 'is not', null)
    .execute()
  for (const { id } of parts) await removePart(tx, moment, id)
}

export async function takeBackConsents(tx: Tx, moment: Moment, storyId: string): Promise<void> {
  await tx
    .updateTable('recovery_story_consent')
    .set({ withdrawn_at: moment.now, withdrawn_by: moment.actorId })
    .where('tenant_id', '=', moment.tenantId)
    .where('story_id', '=', storyId)
    .where('withdrawn_at', 'is', null)
    .execute()
}

/** So that a step and a withdrawal at the same moment follow one another. */
export async function lockStory(tx: Tx, { tenantId }: Moment, id: string): Promise<void> {
  await tx
    .selectFrom('recovery_story')
    .select('recovery_story.id')
    .where('recovery_story.tenant_id', '=', tenantId)
    .where('recovery_story.id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}
