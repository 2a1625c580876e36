/** Kinds of course, in the order in which offices print them; none stands above another. */
export const courseKinds = ['introductory', 'basic', 'specialist', 'followup', 'supporters', 'other'] as const
export type CourseKind = (typeof courseKinds)[number]

export interface Completion {
  id: string
  personId: string
  courseKind: CourseKind
  courseName: string
  completedOn: string
  /** Null means unknown. */
  hours: number | null
  organiser: string
}

/** A course counts from the day it was completed. */
export const hasCompleted = (
  completions: readonly Pick<Completion, 'courseKind' | 'completedOn'>[],
  kind: CourseKind,
  onDay: string,
): boolean => completions.some(({ courseKind, completedOn }) => courseKind === kind && completedOn <= onDay)
