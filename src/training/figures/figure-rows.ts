import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listPlannedCourses } from '../plan/store.ts'
import type { CourseKind } from '../rules.ts'
import { listCourseCounts } from './figures.queries.ts'
import { figuresByYear, type YearFigures } from './rules.ts'
import { completersWanted } from './targets.ts'

/** Year by year what the courses came to, as it stood on a day, beside what the plan hoped for. */
export async function figureRows(
  tx: Tx,
  moment: Moment,
  { asOfOn, kind, until }: { asOfOn: string; kind: CourseKind | null; until: number },
): Promise<(YearFigures & { wanted: number | null })[]> {
  const kinds = kind === null ? null : [kind]
  const counts = await listCourseCounts(tx, moment, { untilOn: asOfOn, ...(kinds && { kinds }) })
  const lines = await listPlannedCourses(tx, moment)
  return figuresByYear(counts, until).map((row) => ({
    ...row,
    wanted: completersWanted(lines, row.fiscalYear, kinds),
  }))
}
