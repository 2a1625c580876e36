import type { PlannedCourse } from '../plan/store.ts'
import type { CourseKind } from '../rules.ts'

/** How many completers a fiscal year hopes for, over the lines of the plan; null where none of them says. */
export function completersWanted(
  lines: readonly PlannedCourse[],
  fiscalYear: number,
  kinds: readonly CourseKind[] | null,
): number | null {
  const said = lines
    .filter(({ courseKind }) => kinds === null || kinds.includes(courseKind))
    .flatMap(({ years }) => years.filter((year) => year.fiscalYear === fiscalYear && year.state !== 'not-held'))
    .flatMap(({ completersWanted: wanted }) => wanted ?? [])
  return said.length === 0 ? null : said.reduce((sum, wanted) => sum + wanted, 0)
}
