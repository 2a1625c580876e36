import type { Language } from '#platform/i18n/catalogue.ts'
import type { AnswerLine } from '#platform/journey/question.ts'
import { vocabularyWithReadings } from '#register/index.ts'
import { words as vocabularyWords } from '../vocabulary-words.ts'
import type { SeekingAnswers } from './answers.ts'
import { words } from './words.ts'

type Part = 'company' | 'similar' | 'who' | 'how' | 'limits' | 'contact'

/** Every answer with its label, part by part, in the reader's language. An empty value means that nothing was said. */
export function answersInWords(
  language: Language,
  a: Partial<SeekingAnswers>,
  areaName: (id: string) => string,
): Record<Part, AnswerLine[]> {
  const { label: l } = words(language)
  const m = vocabularyWords(language)
  const v = vocabularyWithReadings(language)
  const list = (values: readonly string[] | undefined, names: Record<string, string>) =>
    (values ?? []).map((value) => names[value] ?? value).join('\n')
  const one = (value: string | null | undefined, names: Record<string, string>) => (value ? (names[value] ?? '') : '')
  return {
    company: [
      { label: l.companies, value: list(a.companies, m.company) },
      { label: l.hope, value: a.hope ?? '' },
    ],
    similar: [
      { label: l.topics, value: list(a.topics, v.topic) },
      { label: l.experience, value: a.experience ?? '' },
    ],
    who: [
      { label: l.wishGenders, value: list(a.wishGenders, m.gender) },
      { label: l.wishAges, value: list(a.wishAges, m.age) },
      { label: l.ownGender, value: one(a.ownGender, m.gender) },
      { label: l.ownAge, value: one(a.ownAge, m.age) },
    ],
    how: [
      { label: l.modes, value: list(a.modes, v.mode) },
      { label: l.tongues, value: list(a.tongues, m.tongue) },
      { label: l.times, value: list(a.times, m.weekPart) },
      { label: l.area, value: a.area ? areaName(a.area) : '' },
      {
        label: l.travelMinutesMax,
        value: a.travelMinutesMax ? m.minutes(String(a.travelMinutesMax)) : '',
      },
    ],
    limits: [
      { label: l.mustNot, value: a.mustNot ?? '' },
      { label: l.topicsNot, value: list(a.topicsNot, v.topic) },
      { label: l.about, value: a.about ?? '' },
    ],
    contact: [
      { label: l.name, value: a.name ?? '' },
      { label: l.contactWay, value: one(a.contactWay, m.contactWay) },
      { label: l.email, value: a.email ?? '' },
      { label: l.phone, value: a.phone ?? '' },
      { label: l.address, value: a.address ?? '' },
      { label: l.contactNote, value: a.contactNote ?? '' },
    ],
  }
}

/** The same as one text, for what is read out of a record. */
export function answersInText(language: Language, value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  const parts = answersInWords(language, value as Partial<SeekingAnswers>, () => '')
  return Object.values(parts)
    .flat()
    .filter((line) => line.value !== '')
    .map((line) => `${line.label}：${line.value.replaceAll('\n', '・')}`)
    .join('\n')
}
