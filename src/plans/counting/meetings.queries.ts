import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

export interface MeetingHeld {
  heldOn: string
  nameJa: string
  nameEn: string
  bodies: number | null
  people: number | null
}

export function listMeetingsHeld(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  { from, to }: { from: string; to: string },
): Promise<MeetingHeld[]> {
  return tx
    .selectFrom('meeting_held as held')
    .innerJoin('forum_meeting as meeting', (join) =>
      join.onRef('meeting.tenant_id', '=', 'held.tenant_id').onRef('meeting.id', '=', 'held.meeting_id'),
    )
    .select(['held.held_on as heldOn', 'meeting.name_ja as nameJa', 'meeting.name_en as nameEn'])
    .select(['held.bodies', 'held.people'])
    .where('held.tenant_id', '=', tenantId)
    .where('held.removed_at', 'is', null)
    .where('held.held_on', '>=', from)
    .where('held.held_on', '<', to)
    .orderBy('held.held_on')
    .orderBy('held.id')
    .execute()
}
