import { toTokyo } from '#platform/calendar.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { registerWords, type Span, weekdaysInOrder } from '#register/index.ts'
import type { StaffFacts } from '../rules/staff.ts'
import type { StaffSaid } from './staff-facts.queries.ts'
import { words } from './words.ts'

/** 月曜日 9:00〜12:00、13:00〜17:00: a weekday on each line; '' where nothing was said. */
export function weekInWords({ availability }: StaffFacts, language: Language): string {
  const { weekdays, listComma } = registerWords(language)
  return weekdaysInOrder
    .flatMap((weekday) => {
      const times = joined((availability ?? []).filter((window) => window.weekday === weekday)).map((window) =>
        formatSpan(language, window.fromMinute, window.toMinute),
      )
      return times.length > 0 ? [`${weekdays[weekday]} ${times.join(listComma)}`] : []
    })
    .join('\n')
}

/** 12月5日（土） 一日中 付き添えません */
export function dayInWords(day: StaffFacts['exceptions'][number], language: Language): string {
  const w = words(language).days
  const isWhole = day.fromMinute === 0 && day.toMinute === 1440
  const hours = isWhole ? w.allDay : formatSpan(language, day.fromMinute, day.toMinute)
  return [formatDay(language, day.onDay, 'short'), hours, w.available[day.available ? 'yes' : 'no']].join(' ')
}

export function limitsInWords({ limits: { perDay, perWeek } }: StaffFacts, language: Language): string {
  const w = words(language)
  const said = [perDay !== null && w.perDay(String(perDay)), perWeek !== null && w.perWeek(String(perWeek))]
  return said.filter((text) => text !== false).join(registerWords(language).listComma)
}

/** When it was said, how, and who typed it in. */
export function saidInWords({ said }: StaffSaid, language: Language): string {
  if (said === null) return ''
  const w = words(language)
  const on = formatDay(language, toTokyo(said.at).day, 'short')
  return said.typedBy === null ? w.said(on) : w.saidTyped(on, w.channel[said.channel], said.typedBy)
}

/** Times that touch are read as one. They come in the order of their beginning. */
function joined(windows: readonly Span[]): Span[] {
  const spans: Span[] = []
  for (const { fromMinute, toMinute } of windows) {
    const last = spans.at(-1)
    if (last && fromMinute <= last.toMinute) last.toMinute = Math.max(last.toMinute, toMinute)
    else spans.push({ fromMinute, toMinute })
  }
  return spans
}
