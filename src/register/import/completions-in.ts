import type { CompletionDetails, CourseKind } from '#training/index.ts'
import type { NamedCourse } from './parsers.ts'
import type { RosterRow } from './plan.ts'

type Named = Pick<RosterRow, 'course' | 'completedOn' | 'basicOn' | 'specialistOn'>

/**
 * The completions that a row of the register tells. A bare mark or date means `unsaid` (null: nobody said which course
 * it means, and the row is faulty); a mark without a day says nothing that can be recorded.
 */
export function completionsIn(row: Named, unsaid: CourseKind | null): CompletionDetails[] | 'course-unsaid' {
  const found = new Map<CourseKind, string>()
  const named: NamedCourse[] = row.course.length > 0 || row.completedOn === null ? row.course : ['unsaid']
  for (const each of named) {
    const kind = each === 'unsaid' ? unsaid : each
    if (row.completedOn === null) continue
    if (kind === null) return 'course-unsaid'
    found.set(kind, row.completedOn)
  }
  if (row.basicOn !== null) found.set('basic', row.basicOn)
  if (row.specialistOn !== null) found.set('specialist', row.specialistOn)
  return [...found].map(([courseKind, completedOn]) => ({
    courseKind,
    completedOn,
    courseName: '',
    hours: null,
    organiser: '',
  }))
}
