import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { words } from '../words.ts'
import type { Exception } from './store.ts'

/** 12月5日（土） 一日中 行けません */
export function exceptionInWords({ onDay, available, fromMinute, toMinute }: Exception, language: Language): string {
  const w = words(language).exceptions
  const isWhole = fromMinute === 0 && toMinute === 1440
  const hours = isWhole ? w.allDay : formatSpan(language, fromMinute, toMinute)
  return [formatDay(language, onDay, 'short'), hours, w.available[available ? 'yes' : 'no']].join(' ')
}
