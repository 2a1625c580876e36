import { formatDay } from '#platform/i18n/dates.ts'
import { menuSource } from './published.ts'
import { words } from './words.ts'

/** The source of what is shown, its publisher, the day on which it was read, and what is known of its licence. */
export function sourceNote(language: 'ja' | 'en'): string {
  const { publisherJa, publisherEn, titleJa, titleEn, readOn } = menuSource
  const [publisher, title] = language === 'ja' ? [publisherJa, titleJa] : [publisherEn, titleEn]
  return words(language).item.source(publisher, title, formatDay(language, readOn, 'long'))
}
