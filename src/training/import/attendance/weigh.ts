import type { ListInScope } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { ImportContext, ReadRow } from '#platform/import/kind.ts'
import { whomOf, whoOf } from '../people.ts'
import { gatherRun, type RunGathered } from './gather-run.ts'
import { type AttendanceVerdict, base, faulty, judge } from './judge.ts'
import { type AttendanceRow, markOf, unitNumbers } from './plan.ts'
import type { Blank } from './read-marks.ts'
import { withRepeated } from './repeated.ts'
import { words } from './words.ts'

/** Holds a list of attendance against a course and the people on record. Changes nothing. */
export async function weighAttendance(
  tx: Tx,
  moment: Moment,
  rows: readonly ReadRow<AttendanceRow>[],
  context: ImportContext,
  listInScope: ListInScope,
): Promise<AttendanceVerdict[]> {
  const gathered = await gatherRun(tx, moment, context)
  const brought = new Set(unitNumbers.filter((number) => rows.some(({ value }) => markOf(value, number) !== null)))
  const because = !gathered
    ? 'chooseRun'
    : gathered.units.length === 0
      ? 'noUnits'
      : brought.size === 0
        ? 'noColumns'
        : null
  if (!gathered || because)
    return rows.map(({ value }, at) => ({ ...base(value), ...(at === 0 && because && faulty('name', because)) }))
  const seen: ListInScope = async (...asked) =>
    new Set([...(await listInScope(...asked)), ...gathered.participants.map(({ personId }) => personId)])
  const whom = await whomOf(tx, moment, rows, context, seen)
  const judged = rows.map(({ line, value }) => {
    const group = whom.get(whoOf(value))
    const blank = (context.answers.blank ?? 'fault') as Blank
    const mayCreate = context.answers.unmatched === 'create'
    const found = { isFirst: group?.line === line, whom: group?.whom ?? { is: 'new' as const }, mayCreate }
    return judge(value, gathered, brought, blank, found)
  })
  return withMissing(withRepeated(judged, rows), gathered)
}

/** Who takes part and is not in the list would count as present: told in the first row. */
function withMissing(verdicts: AttendanceVerdict[], { participants }: RunGathered): AttendanceVerdict[] {
  const named = new Set(verdicts.map(({ personId }) => personId))
  const missing = participants.filter((each) => !each.hasEnded && !named.has(each.personId)).length
  const isSettled = verdicts.every(({ will, fault }) => will !== 'ask' && !fault)
  const isNew = verdicts.some(({ will, marks }) => will !== 'nothing' && marks.said.some(({ unit }) => !unit.isTaken))
  if (missing === 0 || !isSettled || !isNew) return verdicts
  const says = { ja: words('ja').fault.missing(String(missing)), en: words('en').fault.missing(String(missing)) }
  return verdicts.map((each, at) => (at === 0 ? { ...each, fault: { field: 'name', ...says } } : each))
}
