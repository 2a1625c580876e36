import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Decision } from './rules.ts'

export async function insertDecision(
  tx: Tx,
  moment: Moment,
  applicationId: string,
  said: { decision: Decision; words: string; channel: 'online' | 'paper' | 'phone' | 'meeting' },
): Promise<void> {
  await tx
    .insertInto('course_application_decision')
    .values({
      tenant_id: moment.tenantId,
      application_id: applicationId,
      decision: said.decision,
      words_sealed: said.words ? moment.keys.seal(moment.tenantId, said.words) : null,
      decided_at: moment.now,
      decided_by: moment.actorId,
      channel: said.channel,
    })
    .execute()
}
