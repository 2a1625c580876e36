import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { type Completing, decideCompletion, type Outlook, outlookOf, type Requirement } from '../completing/rules.ts'
import { holds } from '../rules.ts'
import { unitsOfTrack } from '../run/rules.ts'
import type { Run } from '../run/run.queries.ts'
import { type AttendingUnit, listAttendingUnits, listParticipants, type Participant } from './attendance.queries.ts'
import { attendanceOf, type UnitAttendance } from './rules.ts'

/** How somebody stands in a course: unit by unit, of all units, and whether it is completed by rule. */
export interface Standing {
  participant: Participant
  units: AttendingUnit[]
  attendance: UnitAttendance[]
  outlook: Outlook
  requirement: Requirement
  completing: Completing
}

export interface Shares {
  unit: number
  course: number
}

export async function sharesOn(tx: Tx, { tenantId, today }: Moment): Promise<Shares> {
  return {
    unit: await numberSettingOn(tx, tenantId, 'course-unit-share', today),
    course: await numberSettingOn(tx, tenantId, 'course-share', today),
  }
}

export async function listStandings(tx: Tx, moment: Moment, run: Run): Promise<Standing[]> {
  const units = await listAttendingUnits(tx, moment, run.id)
  const shares = await sharesOn(tx, moment)
  const participants = await listParticipants(tx, moment, run.id)
  return participants.map((participant) => standingOf(run, units, participant, shares, moment.today))
}

export function standingOf(
  run: Pick<Run, 'requiresKind'>,
  all: readonly AttendingUnit[],
  participant: Participant,
  shares: Shares,
  today: string,
): Standing {
  const units = unitsOfTrack(all, participant.track)
  const attendance = attendanceOf(units, participant, shares.unit)
  const outlook = outlookOf(attendance, shares.course)
  const requirement = requirementOf(run, participant, today)
  return { participant, units, attendance, outlook, requirement, completing: decideCompletion(outlook, requirement) }
}

function requirementOf(
  { requiresKind }: Pick<Run, 'requiresKind'>,
  participant: Participant,
  today: string,
): Requirement {
  if (requiresKind === null) return 'none'
  const isMet = participant.earlier.some(
    ({ kind, completedOn, validUntilOn }) =>
      kind === requiresKind && holds({ courseKind: kind, completedOn, validUntilOn }, today),
  )
  if (isMet) return 'met'
  return participant.isWaived ? 'waived' : 'missing'
}
