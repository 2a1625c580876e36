import type { Language } from '#platform/i18n/catalogue.ts'
import { formatSpan, formatTime } from '#platform/i18n/dates.ts'
import type { Meeting } from './store.ts'

export const timeOf = (
  language: Language,
  { startMinute, endMinute }: Pick<Meeting, 'startMinute' | 'endMinute'>,
): string => {
  if (startMinute === null) return '—'
  return endMinute === null ? formatTime(language, startMinute) : formatSpan(language, startMinute, endMinute)
}
