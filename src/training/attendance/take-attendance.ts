import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Channel, Moment } from '#platform/desk.ts'
import type { Missed } from './rules.ts'

export type Exception = Omit<Missed, 'unitId'> & { participantId: string }
type Told = Exclude<Channel, 'system'>

/**
 * Takes the attendance of a unit for these participants: those with an exception were away or there in part, the
 * others were present. Taken again, it says the new; participants who are not named keep what they have.
 */
export async function takeAttendance(
  tx: Tx,
  moment: Moment,
  unitId: string,
  participantIds: readonly string[],
  exceptions: readonly Exception[],
  channel: Told = 'online',
): Promise<void> {
  await forget(tx, moment, unitId, participantIds)
  await insertExceptions(tx, moment, unitId, exceptions, channel)
  const taken = { tenant_id: moment.tenantId, unit_id: unitId, taken_at: moment.now, taken_by: moment.actorId, channel }
  await tx
    .insertInto('attendance_taken')
    .values(taken)
    .onConflict((there) =>
      there.columns(['tenant_id', 'unit_id']).doUpdateSet({ taken_at: moment.now, taken_by: moment.actorId, channel }),
    )
    .execute()
  const details = { exceptions: exceptions.length }
  await record(tx, moment, { verb: 'take-attendance', subjectKind: 'run_unit', subjectId: unitId, channel, details })
}

/** What was told before the day: it stands already, and the attendance of the unit stays to be taken. */
export async function tellBeforehand(
  tx: Tx,
  moment: Moment,
  unitIds: readonly string[],
  participantId: string,
  channel: Told,
): Promise<void> {
  for (const unitId of unitIds) {
    await forget(tx, moment, unitId, [participantId])
    const apology = { participantId, away: 'apology' as const, lateMinutes: 0, earlyMinutes: 0 }
    await insertExceptions(tx, moment, unitId, [apology], channel)
  }
  const event = { verb: 'take-attendance' as const, subjectKind: 'participant', subjectId: participantId, channel }
  await record(tx, moment, { ...event, details: { told: unitIds.length } })
}

async function forget(tx: Tx, { tenantId }: Moment, unitId: string, participantIds: readonly string[]): Promise<void> {
  if (participantIds.length === 0) return
  await tx
    .deleteFrom('attendance_exception')
    .where('attendance_exception.tenant_id', '=', tenantId)
    .where('attendance_exception.unit_id', '=', unitId)
    .where('attendance_exception.participant_id', 'in', [...participantIds])
    .execute()
}

async function insertExceptions(
  tx: Tx,
  moment: Moment,
  unitId: string,
  exceptions: readonly Exception[],
  channel: Told,
): Promise<void> {
  const rows = exceptions.map(({ participantId, away, lateMinutes, earlyMinutes }) => ({
    tenant_id: moment.tenantId,
    participant_id: participantId,
    unit_id: unitId,
    away,
    late_minutes: away ? 0 : lateMinutes,
    early_minutes: away ? 0 : earlyMinutes,
    recorded_at: moment.now,
    recorded_by: moment.actorId,
    channel,
  }))
  if (rows.length > 0) await tx.insertInto('attendance_exception').values(rows).execute()
}
