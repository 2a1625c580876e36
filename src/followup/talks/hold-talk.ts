import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { TalkTable } from '../tables.ts'
import { insertTalk } from './store.ts'

/** Records that the signed-in staff got in touch with the person about a visit. What was said is nobody else's. */
export async function holdTalk(
  tx: Tx,
  moment: Moment & { actorId: string },
  talk: { visitId: string; personId: string; channel: TalkTable['channel'] },
): Promise<void> {
  const { visitId, personId, channel } = talk
  await insertTalk(tx, {
    tenant_id: moment.tenantId,
    visit_id: visitId,
    person_id: personId,
    account_id: moment.actorId,
    held_at: moment.now,
    channel,
  })
  await record(tx, moment, { verb: 'hold-talk', subjectKind: 'visit', subjectId: visitId, personId, channel })
}
