import { addDays, monthOf } from '#platform/calendar.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { words } from '../words.ts'

/** A month, or the first and the last month of a longer period. */
export function periodInWords(language: Language, { fromOn, untilOn }: { fromOn: string; untilOn: string }): string {
  const last = monthOf(addDays(untilOn, -1))
  return words(language).period(formatDay(language, fromOn, 'month'), formatDay(language, last, 'month'))
}
