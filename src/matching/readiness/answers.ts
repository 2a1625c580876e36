import { z } from 'zod'
import type { Language } from '#platform/i18n/catalogue.ts'
import { labelled, listed } from '#platform/i18n/punctuation.ts'
import { field } from '#platform/web/fields.ts'
import { modes } from '#register/vocabulary.ts'
import { type WeekPart, weekParts } from '../rules/times.ts'
import { ages, companies, genders, tongues } from '../vocabulary.ts'
import { words as vocabularyWords } from '../vocabulary-words.ts'
import { words } from './words.ts'

/** What a peer or a host says about whom they have time for. Times and forms of a peer are those of the register. */
export const readinessForm = z.object({
  atOnce: field.number(0, 50),
  companies: field.choices(companies),
  wishGenders: field.choices(genders),
  wishAges: field.choices(ages),
  ownGender: field.choiceOrNone(genders),
  ownAge: field.choiceOrNone(ages),
  tongues: field.choices(tongues),
  modes: field.choices(modes),
  times: field.choices(weekParts),
  called: field.text(60),
  intro: field.text(600),
})
export type ReadinessValue = z.infer<typeof readinessForm>
export type ReadinessAnswers = Omit<ReadinessValue, 'atOnce'>

export const emptyReadiness: ReadinessAnswers = {
  companies: [],
  wishGenders: [],
  wishAges: [],
  ownGender: null,
  ownAge: null,
  tongues: [],
  modes: [],
  times: [] as WeekPart[],
  called: '',
  intro: '',
}

export const readReadiness = (json: string): ReadinessAnswers => ({
  ...emptyReadiness,
  ...(JSON.parse(json) as Partial<ReadinessAnswers>),
})

/** What was said, as one text, for what is read out of a record. */
export function readinessInText(language: Language, value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  const answers = { ...emptyReadiness, ...(value as Partial<ReadinessAnswers>) }
  const { label: l } = words(language)
  const m = vocabularyWords(language)
  const list = (values: readonly string[], names: Record<string, string>) =>
    listed(
      language,
      values.map((each) => names[each] ?? each),
    )
  const lines: [string, string][] = [
    [l.companies, list(answers.companies, m.company)],
    [l.wishGenders, list(answers.wishGenders, m.gender)],
    [l.wishAges, list(answers.wishAges, m.age)],
    [l.ownGender, answers.ownGender ? m.gender[answers.ownGender] : ''],
    [l.ownAge, answers.ownAge ? m.age[answers.ownAge] : ''],
    [l.tongues, list(answers.tongues, m.tongue)],
    [l.called, answers.called],
    [l.intro, answers.intro],
  ]
  return lines
    .filter(([, text]) => text !== '')
    .map(([label, text]) => labelled(language, label, text))
    .join('\n')
}
