import type { Language } from '#platform/i18n/catalogue.ts'
import { withoutReadings } from '#platform/i18n/readings.ts'
import { vocabularyWithReadings } from './vocabulary-readings.ts'

const plain = {
  ja: withoutReadings(vocabularyWithReadings('ja')),
  en: vocabularyWithReadings('en'),
  easy: withoutReadings(vocabularyWithReadings('easy')),
}

/** The words of the vocabulary in plain text, for every slice that shows it. */
export const vocabulary = (language: Language) => plain[language]
