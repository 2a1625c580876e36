import { addDays } from '#platform/calendar.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { words } from '../words.ts'
import { comingRest, type Rest, restingUntil } from './rules.ts'

/** The rest that is on and the one that lies ahead, as sentences; nothing for who does neither. */
export function restInWords(rests: readonly Rest[], today: string, language: Language): string[] {
  const w = words(language).rest
  const until = restingUntil(rests, today)
  const coming = comingRest(rests, today)
  const lastDay = (untilOn: string) => formatDay(language, addDays(untilOn, -1), 'long')
  const now = until === null ? [] : [until === 'open' ? w.nowOpen : w.nowUntil(lastDay(until))]
  if (!coming) return now
  const from = formatDay(language, coming.fromOn, 'long')
  return [...now, coming.untilOn === null ? w.comingOpen(from) : w.comingUntil(from, lastDay(coming.untilOn))]
}
