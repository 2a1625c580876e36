import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import type { CodedProblem } from '#platform/web/form.ts'
import { modes, topics } from '#register/vocabulary.ts'
import { weekParts } from '../rules/times.ts'
import { ages, companies, contactWays, genders, tongues } from '../vocabulary.ts'

/** All that somebody who looks for a fellow may say. A diagnosis is not asked. Only `companies` is needed. */
export const seekingForm = z.object({
  companies: field.choices(companies),
  hope: field.text(1000),
  topics: field.choices(topics),
  experience: field.text(1000),
  wishGenders: field.choices(genders),
  wishAges: field.choices(ages),
  ownGender: field.choiceOrNone(genders),
  ownAge: field.choiceOrNone(ages),
  modes: field.choices(modes),
  tongues: field.choices(tongues),
  times: field.choices(weekParts),
  area: field.idOrNone(),
  travelMinutesMax: field.numberOrNone(1, 600),
  mustNot: field.text(1000),
  topicsNot: field.choices(topics),
  about: field.text(600),
  name: field.text(60),
  contactWay: field.choice(contactWays),
  email: field.emailOrNone(),
  phone: field.text(40),
  address: field.text(200),
  contactNote: field.text(300),
})
export type SeekingAnswers = z.infer<typeof seekingForm>

/** What the fields only show together: a kind of company, and what the chosen way of contact needs. */
export function seekingProblems(answers: Partial<SeekingAnswers>): CodedProblem[] {
  const problems: CodedProblem[] = []
  if (answers.companies?.length === 0) problems.push({ field: 'companies', code: 'choose-one' })
  if (answers.contactWay === 'mail' && !answers.email) problems.push({ field: 'email', code: 'required' })
  if (answers.contactWay === 'phone' && !answers.phone) problems.push({ field: 'phone', code: 'required' })
  if (answers.contactWay === 'letter' && !answers.address) problems.push({ field: 'address', code: 'required' })
  return problems
}

/** Answers as they were sealed, whatever the form has learned since. */
export function readAnswers(json: string): SeekingAnswers {
  return { ...emptyAnswers, ...(JSON.parse(json) as Partial<SeekingAnswers>) }
}

export const emptyAnswers: SeekingAnswers = {
  companies: [],
  hope: '',
  topics: [],
  experience: '',
  wishGenders: [],
  wishAges: [],
  ownGender: null,
  ownAge: null,
  modes: [],
  tongues: [],
  times: [],
  area: null,
  travelMinutesMax: null,
  mustNot: '',
  topicsNot: [],
  about: '',
  name: '',
  contactWay: 'here',
  email: null,
  phone: '',
  address: '',
  contactNote: '',
}
