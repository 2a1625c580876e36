import type { Language } from '../i18n/catalogue.ts'
import type { OfficialDocument, Phrase } from './model.ts'

export type DocumentLanguage = 'ja' | 'en'

/** Documents have their official wording and an English rendering; やさしい日本語 reads the official one. */
export const documentLanguage = (language: Language): DocumentLanguage => (language === 'en' ? 'en' : 'ja')

/** The same document with every phrase in one language. */
export function writtenIn(document: OfficialDocument, language: DocumentLanguage): OfficialDocument<string> {
  return written(document, language) as OfficialDocument<string>
}

function written(part: unknown, language: DocumentLanguage): unknown {
  if (Array.isArray(part)) return part.map((each) => written(each, language))
  if (typeof part !== 'object' || part === null) return part
  if (isPhrase(part)) return part[language] || part.ja
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, written(value, language)]))
}

const isPhrase = (part: object): part is Phrase => 'ja' in part && 'en' in part
