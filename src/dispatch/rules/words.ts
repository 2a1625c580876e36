import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { vocabulary } from '#register/vocabulary-words.ts'
import type { Ask, Fit, Reason, StaffReason } from './finding.ts'
import type { RuleWords, Say } from './say.ts'
import { easy } from './words.easy.ts'
import { en } from './words.en.ts'
import { ja } from './words.ja.ts'

const words: Record<Language, RuleWords> = { ja, en, easy: { ...ja, against: { ...ja.against, ...easy.against } } }

export const reasonInWords = (language: Language, { rule, figures }: Reason): string =>
  words[language].against[rule](figures as never, sayIn(language))

export const fitInWords = (language: Language, { rule, figures }: Fit): string =>
  words[language].fit[rule](figures as never, sayIn(language))

export const askInWords = (language: Language, { rule, figures }: Ask): string =>
  words[language].ask[rule](figures as never, sayIn(language))

export const staffReasonInWords = (language: Language, { rule, figures }: StaffReason): string =>
  words[language].staff[rule](figures as never, sayIn(language))

const speakers = new Map<Language, Say>()

function sayIn(language: Language): Say {
  const known = speakers.get(language)
  if (known) return known
  const v = vocabulary(language)
  const say: Say = {
    day: (on) => formatDay(language, on, 'short'),
    span: (from, to) => formatSpan(language, from, to),
    list: (parts) => parts.join(language === 'en' ? ', ' : '、'),
    topic: (topic) => v.topic[topic],
    activity: (activity) => v.activity[activity],
    audience: (audience) => v.audience[audience],
    form: (form) => v.form[form],
    mode: (mode) => v.mode[mode],
    course: (course) => v.course[course],
  }
  speakers.set(language, say)
  return say
}
