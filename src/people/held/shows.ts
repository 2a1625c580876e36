import { toTokyo } from '#platform/calendar.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatInstant, formatTime } from '#platform/i18n/dates.ts'
import { words } from './words.ts'

/** How a stored value reads; an empty text means that there is nothing to say. */
export type Show = (value: unknown, row: Record<string, unknown>) => string

export const showText: Show = (value) => (value === null || value === undefined ? '' : String(value))

type Names = Readonly<Record<string, string>>

/** The ways of reading stored values out in a language. */
export function showsIn(language: Language) {
  const w = words(language)
  const named = (names: Names) => (value: unknown) => names[String(value)] ?? showText(value, {})
  return {
    text: showText,
    day: said((value) => formatDay(language, value, 'long')),
    instant: said((value) => formatInstant(language, value)),
    dayOfInstant: said((value) => formatDay(language, toTokyo(value).day, 'long')),
    minute: said((value) => formatTime(language, Number(value))),
    yesNo: said((value) => (value === 'true' ? w.yes : w.no)),
    choice: (names: Names) => said(named(names)),
    choices:
      (names: Names): Show =>
      (value) =>
        Array.isArray(value) ? value.map(named(names)).join(w.listComma) : '',
    /** Days one after the other, with what there is to say about them. */
    days:
      (about: (days: string) => string): Show =>
      (value) =>
        Array.isArray(value) && value.length > 0
          ? about(value.map((day) => formatDay(language, String(day), 'long')).join(w.listComma))
          : '',
    counted: (unit: (n: string) => string) => said(unit),
  }
}

const said =
  (show: (value: string) => string): Show =>
  (value) =>
    value === null || value === undefined || value === '' ? '' : show(String(value))
