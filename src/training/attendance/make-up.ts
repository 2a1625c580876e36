import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Channel, Moment } from '#platform/desk.ts'

export interface MakingUp {
  participantId: string
  personId: string
  unitId: string
  laterUnitId: string | null
  onDay: string
  minutes: number | null
}

/** Records that a unit was made up, in a later course or on a day of its own. The newest word about a unit counts. */
export async function makeUp(
  tx: Tx,
  moment: Moment,
  { participantId, personId, unitId, laterUnitId, onDay, minutes }: MakingUp,
  channel: Exclude<Channel, 'system'> = 'online',
): Promise<void> {
  const said = {
    later_unit_id: laterUnitId,
    on_day: onDay,
    minutes,
    recorded_at: moment.now,
    recorded_by: moment.actorId,
    channel,
  }
  await tx
    .insertInto('make_up')
    .values({ tenant_id: moment.tenantId, participant_id: participantId, unit_id: unitId, ...said })
    .onConflict((there) => there.columns(['tenant_id', 'participant_id', 'unit_id']).doUpdateSet(said))
    .execute()
  const event = { verb: 'record-make-up' as const, subjectKind: 'participant', subjectId: participantId }
  await record(tx, moment, { ...event, personId, channel })
}

export async function removeMakeUp(
  tx: Tx,
  moment: Moment,
  { participantId, personId, id }: { participantId: string; personId: string; id: string },
): Promise<void> {
  await tx
    .deleteFrom('make_up')
    .where('make_up.tenant_id', '=', moment.tenantId)
    .where('make_up.participant_id', '=', participantId)
    .where('make_up.id', '=', id)
    .execute()
  const event = { verb: 'remove-make-up' as const, subjectKind: 'participant', subjectId: participantId }
  await record(tx, moment, { ...event, personId })
}
