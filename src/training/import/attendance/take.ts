import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { ImportContext, WeighedRow } from '#platform/import/kind.ts'
import type { Participant } from '../../attendance/attendance.queries.ts'
import { makeUp } from '../../attendance/make-up.ts'
import { type Exception, takeAttendance } from '../../attendance/take-attendance.ts'
import { joinRun } from '../../participant/join-run.ts'
import { changeParticipant } from '../../participant/store.ts'
import { registerNewcomers } from '../newcomers.ts'
import { gatherRun, type RunGathered } from './gather-run.ts'
import type { AttendanceVerdict } from './judge.ts'
import { stands } from './known.ts'
import type { AttendanceRow } from './plan.ts'
import type { Marks } from './read-marks.ts'

type Row = WeighedRow<AttendanceRow, AttendanceVerdict>
interface Joined {
  participantId: string
  personId: string
  /** As they stand here already; undefined for whoever joins by this list. */
  there: Participant | undefined
  said: Marks['said']
}

/**
 * Lets everybody of the list take part in the course, and takes the attendance of its units as the list says it. Who
 * stopped stays so: that was their word, and a list of the past does not take it back.
 */
export async function takeAttendanceList(
  tx: Tx,
  moment: Moment,
  rows: readonly Row[],
  context: ImportContext,
): Promise<void> {
  const gathered = await gatherRun(tx, moment, context)
  if (!gathered) throw new Error('the course was there when the list was weighed')
  const ids = await registerNewcomers(tx, moment, rows)
  const joined: Joined[] = []
  for (const row of rows.filter(({ verdict }) => verdict.will !== 'nothing'))
    joined.push(await join(tx, moment, gathered, row, row.verdict.personId ?? (ids.get(row.verdict.who) as string)))
  for (const unit of gathered.units) await takeUnit(tx, moment, unit, joined)
}

async function join(
  tx: Tx,
  moment: Moment,
  { run, participants }: RunGathered,
  { value, verdict: { track, marks } }: Row,
  personId: string,
): Promise<Joined> {
  const { joinedFromUnitId, said } = marks
  const there = participants.find((each) => each.personId === personId)
  const joining = { runId: run.id, personId, track, officeName: value.office, joinedFromUnitId }
  const participantId = there?.id ?? (await joinRun(tx, moment, joining, 'import'))
  if (there && there.joinedFromUnitId !== joinedFromUnitId)
    await changeParticipant(tx, moment, participantId, { joined_from_unit_id: joinedFromUnitId })
  return { participantId, personId, there, said }
}

async function takeUnit(tx: Tx, moment: Moment, unit: RunGathered['units'][number], joined: readonly Joined[]) {
  const theirs = joined.flatMap(({ said, there, ...who }) =>
    said
      .filter((each) => each.unit.id === unit.id && !(there && stands(there, each)))
      .map(({ mark }) => ({ ...who, mark, ...recordedOf(there, unit.id) })),
  )
  if (theirs.length === 0) return
  const exceptions = theirs.flatMap(({ participantId, mark, missed }): Exception[] => {
    if (mark.is === 'present') return []
    const [late, early] = mark.is === 'partly' ? [mark.late, mark.early] : [0, 0]
    const told = mark.is === 'apology' || (mark.is === 'made-up' && missed === 'apology')
    const away = told ? 'apology' : mark.is === 'partly' ? null : 'absence'
    return [{ participantId, away, lateMinutes: late, earlyMinutes: early }]
  })
  const ids = theirs.map(({ participantId }) => participantId)
  await takeAttendance(tx, moment, unit.id, ids, exceptions, 'import')
  for (const { participantId, personId, mark, isMadeUp } of theirs)
    if (mark.is === 'made-up' && !isMadeUp) {
      const made = { unitId: unit.id, laterUnitId: null, onDay: unit.onDay ?? moment.today, minutes: null }
      await makeUp(tx, moment, { participantId, personId, ...made }, 'import')
    }
}

/** What is recorded here before the attendance of the unit is taken: told beforehand, or made up already. */
const recordedOf = (there: Participant | undefined, unitId: string) => ({
  missed: there?.exceptions.find((each) => each.unitId === unitId)?.away,
  isMadeUp: there?.makeUps.some((each) => each.unitId === unitId) ?? false,
})
