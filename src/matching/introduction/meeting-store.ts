import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { MeetingFacts } from './rules/facts.ts'

export type NewMeeting = Pick<MeetingFacts, 'onDay' | 'startMinute' | 'endMinute' | 'mode'> & { place: string }

export async function insertMeeting(tx: Tx, moment: Moment, id: string, meeting: NewMeeting): Promise<void> {
  await tx
    .insertInto('match_meeting')
    .values({
      tenant_id: moment.tenantId,
      introduction_id: id,
      on_day: meeting.onDay,
      start_minute: meeting.startMinute,
      end_minute: meeting.endMinute,
      mode: meeting.mode,
      place_sealed: meeting.place ? moment.keys.seal(moment.tenantId, meeting.place) : null,
      set_at: moment.now,
      set_by: moment.actorId,
    })
    .execute()
}

export async function endMeetings(tx: Tx, { tenantId, now }: Moment, introductionId: string): Promise<void> {
  await tx
    .updateTable('match_meeting')
    .set({ ended_at: now })
    .where('match_meeting.tenant_id', '=', tenantId)
    .where('match_meeting.introduction_id', '=', introductionId)
    .where('match_meeting.ended_at', 'is', null)
    .execute()
}
