import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** Whose stories wait to be looked over, once for each story. No word of any story is opened for it. */
export async function listTellersWaiting(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>): Promise<string[]> {
  const rows = await tx
    .selectFrom('recovery_story as story')
    .select('story.person_id as personId')
    .where('story.tenant_id', '=', tenantId)
    .where(
      (is) =>
        is
          .selectFrom('recovery_story_state as step')
          .select('step.state')
          .whereRef('step.tenant_id', '=', 'story.tenant_id')
          .whereRef('step.story_id', '=', 'story.id')
          .orderBy('step.recorded_at', 'desc')
          .orderBy('step.id')
          .limit(1),
      '=',
      'submitted',
    )
    .orderBy('story.recorded_at')
    .orderBy('story.id')
    .execute()
  return rows.flatMap(({ personId }) => personId ?? [])
}
