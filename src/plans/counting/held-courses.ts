import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { completersOf, listCourseCounts } from '#training/index.ts'
import { type HeldCourse, isForPeers } from './rules.ts'

/** Courses for peer supporters that are over, of a fiscal year: from their lists, else from figures entered for them. */
export async function heldCourses(tx: Tx, moment: Moment, fiscalYear: number): Promise<HeldCourse[]> {
  const courses = await listCourseCounts(tx, moment, { untilOn: moment.today })
  return courses
    .filter((course) => course.fiscalYear === fiscalYear && course.isOver && isForPeers(course))
    .map(({ courseKind, nameJa, nameEn, onDay, completed }) => ({
      courseKind,
      nameJa,
      nameEn,
      onDay,
      completers: completersOf(completed),
    }))
}
