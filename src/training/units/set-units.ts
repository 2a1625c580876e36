import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listDays } from '../days/store.ts'
import { lockRun, updateRun } from '../run/store.ts'
import { fillTimetable } from './rules.ts'
import { deleteUnit, insertUnit, listRunUnits, placeUnit, type RunUnit, updateUnit } from './store.ts'
import { listUnitsInUse } from './units-in-use.queries.ts'

export type UnitLine = Omit<RunUnit, 'id'> & { id: string | null }
export type UnitsSet = { set: true } | { set: false; because: 'has-attendance'; unit: RunUnit }

/** Puts the units of a course as they were written. A unit with attendance on record is not removed. */
export async function setUnits(tx: Tx, moment: Moment, runId: string, lines: readonly UnitLine[]): Promise<UnitsSet> {
  await lockRun(tx, moment, runId)
  const known = await listRunUnits(tx, moment, runId)
  const kept = new Set(lines.flatMap(({ id }) => (id ? [id] : [])))
  const gone = known.filter(({ id }) => !kept.has(id))
  const inUse = await listUnitsInUse(tx, moment, runId)
  const held = gone.find(({ id }) => inUse.has(id))
  if (held) return { set: false, because: 'has-attendance', unit: held }
  for (const { id } of gone) await deleteUnit(tx, moment, runId, id)
  for (const [at, line] of lines.entries()) {
    const changes = columnsOf(line, at + 1)
    if (line.id && known.some(({ id }) => id === line.id)) await updateUnit(tx, moment, runId, line.id, changes)
    else await insertUnit(tx, { tenant_id: moment.tenantId, run_id: runId, ...changes })
  }
  await told(tx, moment, runId)
  return { set: true }
}

/** Lays the units out over the days; says how many found no room. Null where there are no days. */
export async function fillUnits(
  tx: Tx,
  moment: Moment,
  runId: string,
  wishes: { breakMinutes: number; even: boolean },
): Promise<number | null> {
  await lockRun(tx, moment, runId)
  const days = await listDays(tx, moment, runId)
  if (days.length === 0) return null
  const { placed, leftOver } = fillTimetable(await listRunUnits(tx, moment, runId), days, wishes)
  for (const placement of placed) await placeUnit(tx, moment, runId, placement)
  for (const id of leftOver) await updateUnit(tx, moment, runId, id, { session_id: null, start_minute: null })
  await told(tx, moment, runId)
  return leftOver.length
}

async function told(tx: Tx, moment: Moment, runId: string): Promise<void> {
  await updateRun(tx, moment, runId, { changed_at: moment.now })
  await record(tx, moment, { verb: 'set-course-units', subjectKind: 'course_run', subjectId: runId })
}

const columnsOf = (line: UnitLine, position: number) => ({
  position,
  number: line.number,
  title_ja: line.titleJa,
  title_en: line.titleEn,
  kind: line.kind,
  track: line.track,
  session_id: line.sessionId,
  start_minute: line.startMinute,
  minutes: line.minutes,
})
