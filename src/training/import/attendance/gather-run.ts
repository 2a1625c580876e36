import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { ImportContext } from '#platform/import/kind.ts'
import { isId } from '#platform/web/fields.ts'
import {
  type AttendingUnit,
  listAttendingUnits,
  listParticipants,
  type Participant,
} from '../../attendance/attendance.queries.ts'
import { seesRun } from '../../run/rules.ts'
import { findRun, type Run } from '../../run/run.queries.ts'

export interface RunGathered {
  run: Run
  units: AttendingUnit[]
  participants: Participant[]
}

/** The course that was chosen, where the reader may see it; null where none is. `actor` null sees every course. */
export async function gatherRun(
  tx: Tx,
  moment: Moment,
  { actor, answers }: Pick<ImportContext, 'actor' | 'answers'>,
): Promise<RunGathered | null> {
  const id = answers.run ?? ''
  const run = isId(id) ? await findRun(tx, moment, id) : null
  if (!run || (actor && !seesRun(actor, run))) return null
  const units = await listAttendingUnits(tx, moment, run.id)
  return { run, units, participants: await listParticipants(tx, moment, run.id) }
}
