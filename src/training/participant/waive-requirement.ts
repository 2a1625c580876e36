import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { changeParticipant } from './store.ts'

/** The earlier course is not needed for this participant; the reason is kept, encrypted. */
export async function waiveRequirement(
  tx: Tx,
  moment: Moment,
  { id, personId }: { id: string; personId: string },
  reason: string,
): Promise<void> {
  await changeParticipant(tx, moment, id, {
    requirement_waived_sealed: moment.keys.seal(moment.tenantId, reason),
    requirement_waived_by: moment.actorId,
  })
  await record(tx, moment, { verb: 'waive-requirement', subjectKind: 'participant', subjectId: id, personId })
}
