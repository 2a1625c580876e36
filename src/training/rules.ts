/** Kinds of course, in the order in which offices print them; none stands above another. */
export const courseKinds = ['introductory', 'basic', 'specialist', 'followup', 'supporters', 'other'] as const
export type CourseKind = (typeof courseKinds)[number]

/** Whether somebody learns as a person with lived experience, or as staff of an office that works with peers. */
export const tracks = ['peer', 'employer'] as const
export type Track = (typeof tracks)[number]

export interface Completion {
  id: string
  personId: string
  courseKind: CourseKind
  courseName: string
  completedOn: string
  /** Null means unknown. */
  hours: number | null
  organiser: string
  /** Null means that nobody said. */
  track: Track | null
  /** The last day on which it counts; null means without end. */
  validUntilOn: string | null
}

type Counted = Pick<Completion, 'courseKind' | 'completedOn'> & Partial<Pick<Completion, 'track' | 'validUntilOn'>>

/** A course counts from the day it was completed, to the last day of its validity where it has one. */
export const holds = ({ completedOn, validUntilOn }: Counted, onDay: string): boolean =>
  completedOn <= onDay && (validUntilOn ?? onDay) >= onDay

/** For becoming a peer supporter, the courses count that were taken as a person with lived experience, or not said. */
export const hasCompleted = (completions: readonly Counted[], kind: CourseKind, onDay: string): boolean =>
  completions.some((each) => each.courseKind === kind && each.track !== 'employer' && holds(each, onDay))
