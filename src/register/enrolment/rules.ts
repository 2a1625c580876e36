import type { SupporterFacts } from '../supporter-facts.ts'

/** Registered on a day: from the day of enrolment until the day before its end. */
export function isEnrolledOn(facts: Pick<SupporterFacts, 'enrolledOn' | 'withdrawnOn'>, day: string): boolean {
  return facts.enrolledOn <= day && (facts.withdrawnOn === null || day < facts.withdrawnOn)
}

export interface EnrolmentSpan {
  enrolledOn: string
  withdrawnOn: string | null
}

export interface EnrolmentFacts {
  personKnown: boolean
  enrolments: readonly EnrolmentSpan[]
  completions: readonly { courseKind: string; completedOn: string }[]
  /** Any one of these courses is enough; null where the municipality has not said which. */
  coursesForEnrolment: readonly string[] | null
}

export type EnrolmentRefusal = 'person-unknown' | 'already-enrolled' | 'courses-not-set' | 'training-not-completed'
export type EnrolmentDecision = { enrol: true } | { enrol: false; because: EnrolmentRefusal }

/** Registration from `day` on is open to those who completed one of the courses that the municipality names. */
export function decideEnrolment(facts: EnrolmentFacts, day: string): EnrolmentDecision {
  if (!facts.personKnown) return { enrol: false, because: 'person-unknown' }
  if (facts.enrolments.some(({ withdrawnOn }) => withdrawnOn === null || day < withdrawnOn))
    return { enrol: false, because: 'already-enrolled' }
  const courses = facts.coursesForEnrolment
  if (courses === null) return { enrol: false, because: 'courses-not-set' }
  const completed = facts.completions.some(
    ({ courseKind, completedOn }) => courses.includes(courseKind) && completedOn <= day,
  )
  return completed ? { enrol: true } : { enrol: false, because: 'training-not-completed' }
}

export type WithdrawalDecision = { withdraw: true } | { withdraw: false; because: 'not-enrolled' | 'before-enrolment' }

/** The registration that is running, or that begins later, may end on any day from its first on. No reason is asked. */
export function decideWithdrawal(newest: EnrolmentSpan | null, day: string): WithdrawalDecision {
  if (newest === null || newest.withdrawnOn !== null) return { withdraw: false, because: 'not-enrolled' }
  return newest.enrolledOn <= day ? { withdraw: true } : { withdraw: false, because: 'before-enrolment' }
}
