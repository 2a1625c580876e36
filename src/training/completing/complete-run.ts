import { record } from '#platform/audit/record.ts'
import { addDays } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { listStandings, type Standing } from '../attendance/standing.ts'
import type { Run } from '../run/run.queries.ts'
import { lockRun } from '../run/store.ts'
import { hoursOf } from './rules.ts'
import { insertRunCompletion, insertValidity } from './store.ts'

/**
 * Settles the completions of those named, or of everybody, who meet the rule; who does not is left out. Each is
 * settled once. Says how many were new.
 */
export async function completeRun(
  tx: Tx,
  moment: Moment,
  run: Run,
  participantIds: readonly string[] | 'everybody',
): Promise<number> {
  await lockRun(tx, moment, run.id)
  const wanted = participantIds === 'everybody' ? null : new Set(participantIds)
  const standings = await listStandings(tx, moment, run)
  const ready = standings.filter(
    ({ participant, completing }) =>
      (wanted?.has(participant.id) ?? true) &&
      completing.complete &&
      !participant.hasEnded &&
      participant.completionId === null,
  )
  const years = await numberSettingOn(tx, moment.tenantId, 'completion-validity-years', moment.today)
  for (const standing of ready) await complete(tx, moment, run, standing, years)
  const event = { verb: 'complete-course' as const, subjectKind: 'course_run', subjectId: run.id }
  await record(tx, moment, { ...event, details: { completed: ready.length } })
  return ready.length
}

async function complete(tx: Tx, moment: Moment, run: Run, standing: Standing, years: number): Promise<void> {
  const { participant } = standing
  const completedOn = completedOnOf(standing, moment.today)
  const hours = hoursOf(standing.units)
  const id = await insertRunCompletion(tx, {
    tenant_id: moment.tenantId,
    person_id: participant.personId,
    course_kind: run.courseKind,
    course_name: run.nameJa,
    completed_on: completedOn,
    hours: hours === null ? null : String(hours),
    organiser: run.organiser,
    channel: 'online',
    typed_by: moment.actorId,
    recorded_at: moment.now,
    run_id: run.id,
    participant_id: participant.id,
    track: participant.track,
  })
  if (years > 0)
    await insertValidity(tx, moment, { completionId: id, validUntilOn: lastDay(completedOn, years), reason: '' })
  const event = { verb: 'record-completion' as const, subjectKind: 'completion', subjectId: id }
  await record(tx, moment, { ...event, personId: participant.personId })
}

/** The day of the last unit that counts, or of the last make-up; today where no unit has a day. */
export function completedOnOf({ units, attendance, participant }: Standing, today: string): string {
  const counted = new Set(attendance.flatMap(({ unitId, counts }) => (counts ? [unitId] : [])))
  const days = units.flatMap(({ id, onDay }) => (counted.has(id) && onDay !== null ? [onDay] : []))
  const madeUp = participant.makeUps.filter(({ unitId }) => counted.has(unitId)).map(({ onDay }) => onDay)
  return [...days, ...madeUp].sort().at(-1) ?? today
}

/** The day before the same day so many years later. */
export function lastDay(completedOn: string, years: number): string {
  const [year = '', month, day] = completedOn.split('-')
  const leap = `${month}-${day}` === '02-29' ? '03-01' : `${month}-${day}`
  return addDays(`${Number(year) + years}-${leap}`, -1)
}
