import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Channel, Moment } from '#platform/desk.ts'
import { changeParticipant, findParticipantOfPerson } from './store.ts'

/** Somebody stops taking part. No reason is asked, and what was attended stays. */
export async function leaveRun(
  tx: Tx,
  moment: Moment,
  runId: string,
  personId: string,
  channel: Exclude<Channel, 'system'>,
): Promise<boolean> {
  const known = await findParticipantOfPerson(tx, moment, runId, personId)
  if (!known || known.ended_at !== null) return false
  await changeParticipant(tx, moment, known.id, { ended_at: moment.now, ended_by: moment.actorId })
  await record(tx, moment, { verb: 'leave-course', subjectKind: 'participant', subjectId: known.id, personId, channel })
  return true
}
