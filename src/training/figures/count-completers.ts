import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { CourseKind, Track } from '../rules.ts'
import { listCourseCounts } from './figures.queries.ts'
import { sumOf } from './rules.ts'

export interface CompletersWanted {
  /** The last day that is counted. */
  untilOn: string
  /** Completed in this fiscal year; where it is left out, all years up to `untilOn` (cumulative). */
  fiscalYear?: number
  /** Only these kinds of course; where left out, all of them. */
  kinds?: readonly CourseKind[]
  /** Only this track; where left out, everybody, also those of whom nobody said it. */
  track?: Track
}

/**
 * How many completed a course: of a fiscal year or since the beginning, as it stood on a day. `isPartly` is true where
 * the completers of some course are not known; zero is zero. For targets, the yearly sheet and its indicators.
 */
export async function countCompleters(
  tx: Tx,
  place: Pick<Moment, 'tenantId'>,
  { untilOn, fiscalYear, kinds, track }: CompletersWanted,
): Promise<{ count: number; isPartly: boolean }> {
  const counts = await listCourseCounts(tx, place, { untilOn, kinds })
  const sum = sumOf(counts.filter((each) => fiscalYear === undefined || each.fiscalYear === fiscalYear))
  return { count: track ? sum.completed[track] : sum.completedAll, isPartly: sum.isPartly.completed }
}
