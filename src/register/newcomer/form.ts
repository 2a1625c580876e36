import { z } from 'zod'
import type { Contract } from '#organisations/index.ts'
import { type PersonDetails, personDetailsOf, personFields } from '#people/index.ts'
import type { Actor } from '#platform/auth/actor.ts'
import { field } from '#platform/web/fields.ts'
import type { CodedProblem } from '#platform/web/form.ts'
import { type CompletionDetails, courseKinds } from '#training/index.ts'
import { contractProblems } from '../enrolment/contract-choices.ts'
import type { EnrolmentDetails } from '../enrolment/enrol.ts'

export const newcomerForm = z.object({
  ...personFields,
  courseKind: field.choiceOrNone(courseKinds),
  completedOn: field.dayOrNone(),
  courseName: field.text(100),
  enrolNow: field.yes(),
  enrolledOn: field.dayOrNone(),
  number: field.text(40),
  contract: field.idOrNone(),
  /** Said after a look at people who may be the same. */
  otherPerson: field.yes(),
})
export type NewcomerValue = z.infer<typeof newcomerForm>

export interface Newcomer {
  person: PersonDetails
  completion: CompletionDetails | null
  enrolment: EnrolmentDetails | null
}

export function newcomerOf(value: NewcomerValue): Newcomer {
  const { courseKind, completedOn, courseName, enrolNow, enrolledOn, number, contract: contractId } = value
  const completion = { courseName, hours: null, organiser: '' }
  return {
    person: personDetailsOf(value),
    completion: courseKind && completedOn ? { courseKind, completedOn, ...completion } : null,
    enrolment: enrolNow && enrolledOn ? { enrolledOn, number, contractId } : null,
  }
}

/** A course needs its day, a day its course, and a registration the day on which it begins. */
export function newcomerProblems(value: NewcomerValue, contracts: readonly Contract[], actor: Actor): CodedProblem[] {
  const problems: CodedProblem[] = []
  const saysCourse = value.courseName !== '' || value.completedOn !== null
  if (saysCourse && value.courseKind === null) problems.push({ field: 'courseKind', code: 'choose-one' })
  if (value.courseKind !== null && value.completedOn === null) problems.push({ field: 'completedOn', code: 'required' })
  if (!value.enrolNow) return problems
  if (value.enrolledOn === null) problems.push({ field: 'enrolledOn', code: 'required' })
  return [...problems, ...contractProblems(value.contract, contracts, actor)]
}
