import { catalogue, type Language, type Widen } from '../i18n/catalogue.ts'
import * as administration from './verbs/administration.ts'
import * as dispatch from './verbs/dispatch.ts'
import * as followup from './verbs/followup.ts'
import * as matching from './verbs/matching.ts'
import * as people from './verbs/people.ts'
import * as plans from './verbs/plans.ts'
import * as portal from './verbs/portal.ts'
import * as register from './verbs/register.ts'
import * as training from './verbs/training.ts'

/** What each verb did, in words. A verb that has none here cannot be recorded: it does not compile. */
const ja = {
  ...people.ja,
  ...training.ja,
  ...register.ja,
  ...dispatch.ja,
  ...followup.ja,
  ...matching.ja,
  ...plans.ja,
  ...portal.ja,
  ...administration.ja,
}

const en: Widen<typeof ja> = {
  ...people.en,
  ...training.en,
  ...register.en,
  ...dispatch.en,
  ...followup.en,
  ...matching.en,
  ...plans.en,
  ...portal.en,
  ...administration.en,
}

const verbs = catalogue(ja, en)
export type Verb = keyof typeof ja

/** In the words of a version that knew it, else that something was recorded. */
export const verbInWords = (language: Language, verb: string): string =>
  (verbs(language) as Record<string, string>)[verb] ?? unknown(language).recorded

const unknown = catalogue({ recorded: '記録した' }, { recorded: 'Recorded something' })
