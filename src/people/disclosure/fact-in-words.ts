import type { Language } from '#platform/i18n/catalogue.ts'
import type { DisclosableFacts, DisclosableField } from './rules.ts'
import { words } from './words.ts'

/** Names of topics in a language, by code: `vocabulary(language).topic`. */
export type TopicNames = Readonly<Record<string, string>>

/** One fact as the reader sees it; an empty text where nothing was said. */
export function factInWords(
  facts: Partial<DisclosableFacts>,
  field: DisclosableField,
  language: Language,
  topicNames: TopicNames,
): string {
  const w = words(language)
  if (field === 'topics') return (facts.topics ?? []).map((topic) => topicNames[topic] ?? topic).join(w.listComma)
  if (field === 'areas')
    return (facts.areas ?? []).map((area) => (language === 'en' && area.nameEn) || area.nameJa).join(w.listComma)
  if (field !== 'photo') return facts[field] ?? ''
  if (!facts.photo) return ''
  const { photo, recording } = facts.photo
  return [w.photo[photo ? 'yes' : 'no'], w.recording[recording ? 'yes' : 'no']].join(w.listComma)
}
