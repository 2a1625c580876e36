import type { Language } from './catalogue.ts'

/** What stands behind a word to say more of it: （これ）, or ` (this)`. */
export const inBrackets = (language: Language, text: string): string =>
  language === 'en' ? ` (${text})` : `（${text}）`

/** Several of a kind: 会議、相談 or `meetings, talks`. */
export const listed = (language: Language, parts: readonly string[]): string =>
  parts.join(language === 'en' ? ', ' : '、')

/** A label and what it is: 気分：まあまあ, or `Feeling: so-so`. */
export const labelled = (language: Language, label: string, text: string): string =>
  `${label}${language === 'en' ? ': ' : '：'}${text}`
