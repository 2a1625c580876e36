import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** With the story goes what others were asked about it: nobody sees the part any longer. */
export async function forgetQuestions(tx: Tx, moment: Moment, storyId: string): Promise<void> {
  await tx
    .updateTable('recovery_story_question')
    .set({ taken_back_at: moment.now, words_sealed: null })
    .where('tenant_id', '=', moment.tenantId)
    .where('story_id', '=', storyId)
    .where('taken_back_at', 'is', null)
    .execute()
}
