import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { tellGiver, tellSeeker } from '../telling/tell.ts'
import { findIntroduction } from './store.ts'

/** Whether they met. Where they did not, another day is found. */
export async function recordMeeting(tx: Tx, moment: Moment, id: string, tookPlace: boolean): Promise<void> {
  const seen = await findIntroduction(tx, moment, id)
  if (!seen?.meeting) return
  await tx
    .updateTable('match_meeting')
    .set({ took_place: tookPlace, recorded_at: moment.now, recorded_by: moment.actorId })
    .where('match_meeting.tenant_id', '=', moment.tenantId)
    .where('match_meeting.id', '=', seen.meeting.id)
    .execute()
  await record(tx, moment, {
    verb: 'record-meeting',
    subjectKind: 'introduction',
    subjectId: id,
    personId: seen.personId,
  })
  if (!tookPlace) return
  await tellSeeker(tx, moment, seen.seekingId, 'question')
  await tellGiver(tx, moment, id, 'question')
}
