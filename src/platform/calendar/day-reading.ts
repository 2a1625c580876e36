import { type Day, dayOf, type Weekday, weekdayOf } from './day.ts'
import { type Era, era, eras } from './era.ts'
import { withPlainNumerals } from './kanji-numerals.ts'

/**
 * What was read from a text. A doubt means: this day was most likely meant, but a person should look.
 * `era-over`: 平成31年5月1日, the era had ended. `era-not-begun`: 令和元年4月30日, it had not begun yet.
 * `weekday-differs`: the weekday written beside it is another.
 */
export type DayReading = { day: Day; doubt: DayDoubt | null } | { fault: DayFault }
export type DayDoubt = 'era-over' | 'era-not-begun' | 'weekday-differs'
/**
 * `not-a-day`: it does not look like one. `no-such-day`: 2月30日. `year-missing`: 4月1日.
 * `year-unclear`: 8/4/1 may be 令和8年 or 2008.
 */
export type DayFault = 'not-a-day' | 'no-such-day' | 'year-missing' | 'year-unclear'

const eraNames = '明治|大正|昭和|平成|令和|明|大|昭|平|令|[MTSHR]'
const midnight = /[T ]0{1,2}:00(:00(\.0+)?)?$/
const dashes = /[‐‑‒–—―−ー]/g
const weekdayAtEnd = /[([]([日月火水木金土])(?:曜日?)?(?:[・,]?[祝休])?[)\]]$|([日月火水木金土])曜日?$/
const compact = /^(\d{4})(\d\d)(\d\d)$/
const eraDay = new RegExp(`^(${eraNames})\\.?(元|\\d{1,2})[年./-](\\d{1,2})[月./-](\\d{1,2})日?$`)
const westernDay = /^(?:西暦)?(\d{3,4})[年./-](\d{1,2})[月./-](\d{1,2})日?$/
const shortYear = /^'?\d{1,2}[年./-]\d{1,2}[月./-]\d{1,2}日?$/
const withoutYear = /^\d{1,2}[月./-]\d{1,2}日?$/

/**
 * Reads a day as Japanese offices write it: 2026-04-02, 2026/4/2, 2026.4.2, 20260402, 2026年4月2日, R8.4.1, 令8.4.1,
 * 令和8年4月1日, 令和元年5月1日, 令和八年四月一日, in half or full width, with spaces, with a weekday behind it.
 */
export function readDay(text: string): DayReading {
  const { body, weekday } = partedFromWeekday(text)
  const reading = readPlainDay(withPlainNumerals(body))
  if ('fault' in reading || reading.doubt !== null || weekday === null) return reading
  return weekdayOf(reading.day) === weekday ? reading : { day: reading.day, doubt: 'weekday-differs' }
}

/** The day where the text says one without any doubt, else null. */
export function parseDay(text: string): Day | null {
  const reading = readDay(text)
  return 'day' in reading && reading.doubt === null ? reading.day : null
}

function partedFromWeekday(text: string): { body: string; weekday: Weekday | null } {
  const trimmed = text.normalize('NFKC').trim().toUpperCase()
  const plain = trimmed.replace(midnight, '').replace(/\s/g, '').replace(dashes, '-')
  const found = weekdayAtEnd.exec(plain)
  if (!found) return { body: plain, weekday: null }
  return {
    body: plain.slice(0, found.index),
    weekday: '日月火水木金土'.indexOf(found[1] ?? found[2] ?? '') as Weekday,
  }
}

function readPlainDay(text: string): DayReading {
  const western = compact.exec(text) ?? westernDay.exec(text)
  if (western) return found(dayOf(Number(western[1]), Number(western[2]), Number(western[3])))
  const inEra = eraDay.exec(text)
  if (inEra) return readEraDay(inEra)
  if (shortYear.test(text)) return { fault: 'year-unclear' }
  return { fault: withoutYear.test(text) ? 'year-missing' : 'not-a-day' }
}

function readEraDay([, name = '', eraYear, month, date]: RegExpExecArray): DayReading {
  const named = eras.find((each) => each.letter === name || each.name.startsWith(name)) as Era
  const year = eraYear === '元' ? 1 : Number(eraYear)
  const day = year < 1 ? null : dayOf(named.firstYear + year - 1, Number(month), Number(date))
  if (day === null) return { fault: 'no-such-day' }
  if (era(day).era === named.name) return { day, doubt: null }
  return { day, doubt: day < named.from ? 'era-not-begun' : 'era-over' }
}

function found(day: Day | null): DayReading {
  return day === null ? { fault: 'no-such-day' } : { day, doubt: null }
}
