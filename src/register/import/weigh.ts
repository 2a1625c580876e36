import { type Candidate, decideWhom, listCandidates, type Whom } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { ImportContext, ReadRow, Verdict } from '#platform/import/kind.ts'
import { type CourseKind, listCompletions } from '#training/index.ts'
import { coursesForEnrolment } from '../enrolment/enrol.ts'
import { listIdsInScope } from '../scope/scope.queries.ts'
import { type Additions, faulty, judgeRow } from './judge-row.ts'
import type { RosterRow } from './plan.ts'
import { listRecorded, nothingRecorded, type Recorded } from './recorded.queries.ts'

export interface RosterVerdict extends Verdict {
  /** Null for somebody new. */
  personId: string | null
  adds: Additions
}

/** Finds the people of the rows and what each row would add to what is recorded. */
export async function weighRoster(
  tx: Tx,
  moment: Moment,
  rows: readonly ReadRow<RosterRow>[],
  { actor, answers, decisions }: ImportContext,
): Promise<RosterVerdict[]> {
  const traits = rows.map(({ value }) => value)
  const candidates = await listCandidates(tx, moment, traits, { actor, listInScope: listIdsInScope })
  const ids = [...new Set(candidates.flat().map(({ id }) => id))]
  const recorded = await listRecorded(tx, moment, ids)
  const completions = Map.groupBy(await listCompletions(tx, moment, ids), ({ personId }) => personId)
  const courses = await coursesByDay(tx, moment, rows)
  const unsaidCourse = answers.course === 'none' ? null : (answers.course as CourseKind)
  const lines = new Map<string, number>()
  return rows.map(({ line, value }, index) => {
    const isSure = isSurely(value, recorded)
    const whom = decideWhom(candidates[index] ?? [], { isSure, said: decisions.get(line), mayBeNew: true })
    const again = repeated(whom, line, lines)
    if (again !== null) return faulty('name', 'sameAs', String(again))
    const personId = whom.is === 'known' ? whom.personId : null
    return judgeRow(value, whom, {
      recorded: (personId === null ? undefined : recorded.get(personId)) ?? nothingRecorded,
      completions: (personId === null ? undefined : completions.get(personId)) ?? [],
      coursesForEnrolment: courses.get(value.enrolledOn) ?? null,
      unsaidCourse,
    })
  })
}

/**
 * Beyond doubt: the number with the name or the reading; the name with a telephone number or an address; or, where
 * the list has neither, the name with its reading and the day of registration.
 */
const isSurely =
  (row: RosterRow, recorded: ReadonlyMap<string, Recorded>) =>
  ({ id, because }: Candidate): boolean => {
    const has = (...likenesses: Candidate['because']) => likenesses.some((each) => because.includes(each))
    if (has('number') && has('name', 'kana')) return true
    if (!has('name')) return false
    if (has('phone', 'email')) return true
    const sameDay = recorded.get(id)?.enrolments.some(({ enrolledOn }) => enrolledOn === row.enrolledOn) ?? false
    return sameDay && row.phone === null && row.email === null && (row.kana === '' || has('kana'))
  }

/** The row in which the same person stood before, or null. */
function repeated(whom: Whom, line: number, lines: Map<string, number>): number | null {
  if (whom.is !== 'known') return null
  const before = lines.get(whom.personId)
  if (before === undefined) lines.set(whom.personId, line)
  return before ?? null
}

/** For each day of registration the courses of which one was needed, or null where that is not recorded. */
async function coursesByDay(tx: Tx, moment: Moment, rows: readonly ReadRow<RosterRow>[]) {
  const courses = new Map<string, string[] | null>()
  for (const day of new Set(rows.map(({ value }) => value.enrolledOn)))
    courses.set(day, await coursesForEnrolment(tx, moment, day))
  return courses
}
