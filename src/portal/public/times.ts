import type { Minute } from '#platform/calendar.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatSpan, formatTime, weekdayNames } from '#platform/i18n/dates.ts'
import type { Published } from '../published/published.ts'
import { words } from '../words.ts'

/** A span of a day in words; past midnight goes on counting. */
export function spanText(language: Language, from: Minute | null, to: Minute | null): string {
  if (from === null) return ''
  if (to === null) return formatTime(language, from)
  return formatSpan(language, from, to > 1440 ? to - 1440 : to)
}

/** Usual hours in the order of the week from Monday; days that follow each other with the same hours share a line. */
export function hoursText({ hours }: Pick<Published, 'hours'>, language: Language): string[] {
  const said = [1, 2, 3, 4, 5, 6, 0].map((weekday) => ({ weekday, text: textOfDay(hours, weekday, language) }))
  const runs: { days: number[]; text: string }[] = []
  for (const { weekday, text } of said) {
    const last = runs.at(-1)
    if (last && last.text === text) last.days.push(weekday)
    else runs.push({ days: [weekday], text })
  }
  return runs
    .filter(({ text }) => text)
    .flatMap(({ days, text }) =>
      days.length < 3
        ? days.map((day) => text.replace(theDay, weekdayNames(language)[day] ?? ''))
        : [text.replace(theDay, daysText(days, language))],
    )
}

const theDay = '%day%'

function textOfDay(hours: Published['hours'], weekday: number, language: Language): string {
  const w = words(language).entry
  const ofDay = hours.filter((one) => one.weekday === weekday)
  if (ofDay.length === 0) return ''
  const weeks = [...new Set(ofDay.map(({ weekOfMonth }) => weekOfMonth))].filter((n) => n !== null)
  const which = weeks.map((n) => w.weekOfMonth(String(n))).join('・')
  const spans = [...new Set(ofDay.map((one) => spanText(language, one.fromMinute, one.toMinute)))]
  const space = which && language === 'en' ? ' ' : ''
  return `${which}${space}${theDay} ${spans.join(language === 'en' ? ', ' : '、')}`
}

function daysText(days: readonly number[], language: Language): string {
  const w = words(language).entry
  const names = weekdayNames(language)
  const [first = 0, last = 0] = [days[0], days.at(-1)]
  return days.length === 7 ? w.everyDay : w.fromDayToDay(names[first] ?? '', names[last] ?? '')
}

/** Dates from today on; all of them where every one is past. */
export function datesText({ days }: Pick<Published, 'days'>, language: Language, today: string): string[] {
  const dates = days.filter(({ kind }) => kind === 'date')
  const ahead = dates.filter(({ onDay }) => onDay >= today)
  return (ahead.length ? ahead : dates).map((one) =>
    [formatDay(language, one.onDay, 'short'), spanText(language, one.fromMinute, one.toMinute), one.note]
      .filter(Boolean)
      .join(' '),
  )
}
