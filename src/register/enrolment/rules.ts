import { isRestingOn } from '../rest/rules.ts'
import type { SupporterFacts } from '../supporter-facts.ts'

/** Registered on a day: from the day of enrolment until the day before its end. */
export function isEnrolledOn(facts: Pick<SupporterFacts, 'enrolledOn' | 'withdrawnOn'>, day: string): boolean {
  return facts.enrolledOn <= day && (facts.withdrawnOn === null || day < facts.withdrawnOn)
}

export const registrations = ['active', 'resting', 'notYet', 'ended'] as const
export type Registration = (typeof registrations)[number]

/** How a person stands to the register on a day; null facts are somebody who was never on it. */
export function registrationOn(
  facts: Pick<SupporterFacts, 'enrolledOn' | 'withdrawnOn' | 'rests'> | null,
  day: string,
): Registration {
  if (facts === null || day < facts.enrolledOn) return 'notYet'
  if (!isEnrolledOn(facts, day)) return 'ended'
  return isRestingOn(facts, day) ? 'resting' : 'active'
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

export type WithdrawalRefusal = 'not-enrolled' | 'before-enrolment'
export type WithdrawalDecision = { withdraw: true } | { withdraw: false; because: WithdrawalRefusal }

/** The registration that is running, or that begins later, may end on any day from its first on. No reason is asked. */
export function decideWithdrawal(newest: EnrolmentSpan | null, day: string): WithdrawalDecision {
  if (newest === null || newest.withdrawnOn !== null) return { withdraw: false, because: 'not-enrolled' }
  return newest.enrolledOn <= day ? { withdraw: true } : { withdraw: false, because: 'before-enrolment' }
}
