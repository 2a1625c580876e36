import type { CourseKind, Track } from '../rules.ts'

/** What came of one course, or of the completions of a year that belong to no course here. Null is unknown. */
export interface CourseCount {
  fiscalYear: number
  courseKind: CourseKind
  applicants: number | null
  accepted: number | null
  completed: Record<Track | 'not-said', number | null>
}

/** Everybody who completed a course; null where one of the tracks is not known. */
export const completersOf = (completed: CourseCount['completed']): number | null =>
  Object.values(completed).includes(null)
    ? null
    : Object.values(completed).reduce<number>((sum, track) => sum + (track ?? 0), 0)

export interface Figures {
  applicants: number
  accepted: number
  completed: Record<Track | 'not-said', number>
  /** Everybody who completed, of all tracks. */
  completedAll: number
  /** What is not known for some course, so that the true figure may be higher. */
  isPartly: { applicants: boolean; accepted: boolean; completed: boolean }
}

export const noFigures = (): Figures => ({
  applicants: 0,
  accepted: 0,
  completed: { peer: 0, employer: 0, 'not-said': 0 },
  completedAll: 0,
  isPartly: { applicants: false, accepted: false, completed: false },
})

/** Adds up; what is unknown is not counted as zero but said. */
export function sumOf(counts: readonly CourseCount[]): Figures {
  const sum = noFigures()
  for (const { applicants, accepted, completed } of counts) {
    sum.applicants += applicants ?? 0
    sum.accepted += accepted ?? 0
    for (const track of ['peer', 'employer', 'not-said'] as const) {
      sum.completed[track] += completed[track] ?? 0
      sum.completedAll += completed[track] ?? 0
    }
    sum.isPartly.applicants ||= applicants === null
    sum.isPartly.accepted ||= accepted === null
    sum.isPartly.completed ||= Object.values(completed).includes(null)
  }
  return sum
}

export interface YearFigures {
  fiscalYear: number
  year: Figures
  cumulative: Figures
}

/** Every fiscal year from the first with a course to `until`, years without any shown with their zeros. */
export function figuresByYear(counts: readonly CourseCount[], until: number): YearFigures[] {
  const wanted = counts.filter(({ fiscalYear }) => fiscalYear <= until)
  const first = Math.min(until, ...wanted.map(({ fiscalYear }) => fiscalYear))
  return Array.from({ length: until - first + 1 }, (_, at) => {
    const fiscalYear = first + at
    return {
      fiscalYear,
      year: sumOf(wanted.filter((count) => count.fiscalYear === fiscalYear)),
      cumulative: sumOf(wanted.filter((count) => count.fiscalYear <= fiscalYear)),
    }
  })
}
