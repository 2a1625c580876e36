import { type Day, era, formatMinute, type Minute, type Month, toTokyo, weekdayOf } from '#platform/calendar.ts'
import type { Language } from '#platform/i18n/catalogue.ts'

export type DayStyle = 'long' | 'short' | 'month' | 'month-name'

interface Spelling {
  day: Record<DayStyle, (day: Day) => string>
  fiscalYear: (year: number) => string
  time: (minute: Minute) => string
  span: (from: string, to: string) => string
  instant: (day: string, time: string) => string
  /** Sunday first. */
  weekdays: readonly string[]
}

const englishMonths = 'January February March April May June July August September October November December'.split(' ')

const spellings: Record<Language, Spelling> = {
  ja: {
    day: {
      long: (day) => `${eraYear(day)}年${monthAndDate(day)}（${weekdayName('ja', day)}）`,
      short: (day) => `${monthAndDate(day)}（${weekdayName('ja', day)}）`,
      month: (day) => `${eraYear(day)}年${month(day)}月`,
      'month-name': (day) => `${month(day)}月`,
    },
    fiscalYear: (year) => `${eraYear(`${year}-05-01`)}年度`,
    time: clockTime,
    span: (from, to) => `${from}〜${to}`,
    instant: (day, time) => `${day}${time}`,
    weekdays: Array.from('日月火水木金土'),
  },
  en: {
    day: {
      long: (day) => `${weekdayName('en', day)} ${date(day)} ${englishMonth(day).slice(0, 3)} ${year(day)}`,
      short: (day) => `${weekdayName('en', day)} ${date(day)} ${englishMonth(day).slice(0, 3)}`,
      month: (day) => `${englishMonth(day)} ${year(day)}`,
      'month-name': (day) => englishMonth(day).slice(0, 3),
    },
    fiscalYear: (year) => `FY${year} (${era(`${year}-05-01`).letter}${era(`${year}-05-01`).year})`,
    time: clockTime,
    span: (from, to) => `${from}–${to}`,
    instant: (day, time) => `${day}, ${time}`,
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  },
  easy: {
    day: {
      long: (day) => `${year(day)}年${monthAndDate(day)}（${weekdayName('easy', day)}）`,
      short: (day) => `${monthAndDate(day)}（${weekdayName('easy', day)}）`,
      month: (day) => `${year(day)}年${month(day)}月`,
      'month-name': (day) => `${month(day)}月`,
    },
    fiscalYear: (year) => `${year}年4月から${year + 1}年3月まで`,
    time: halfDayTime,
    span: (from, to) => `${from}から${to}まで`,
    instant: (day, time) => `${day} ${time}`,
    weekdays: Array.from('日月火水木金土', (name) => `${name}曜日`),
  },
}

/**
 * `long` 令和8年11月21日（土） / Sat 21 Nov 2026, `short` without the year, `month` 令和8年11月 / November 2026,
 * `month-name` 11月 / Nov. Takes a month as well as a day.
 */
export function formatDay(language: Language, day: Day | Month, style: DayStyle): string {
  return spellings[language].day[style](day.length === 7 ? `${day}-01` : day)
}

/** The fiscal year beginning in that April: 令和8年度, FY2026 (R8). The year in which an era begins has its name. */
export function formatFiscalYear(language: Language, fiscalYear: number): string {
  return spellings[language].fiscalYear(fiscalYear)
}

/** 9:30, in やさしい日本語 午前9時30分. */
export function formatTime(language: Language, minute: Minute): string {
  return spellings[language].time(minute)
}

/** 9:30〜11:00. */
export function formatSpan(language: Language, from: Minute, to: Minute): string {
  return spellings[language].span(formatTime(language, from), formatTime(language, to))
}

/** Day and time in Japan of an instant (ISO 8601 with Z or an offset): 令和8年11月21日（土）9:30. */
export function formatInstant(language: Language, instant: string): string {
  const { day, minute } = toTokyo(instant)
  return spellings[language].instant(formatDay(language, day, 'long'), formatTime(language, minute))
}

/** Names of the weekdays, Sunday first: 日, Sun, 日曜日. */
export function weekdayNames(language: Language): readonly string[] {
  return spellings[language].weekdays
}

function weekdayName(language: Language, day: Day): string {
  return spellings[language].weekdays[weekdayOf(day)] as string
}

function eraYear(day: Day): string {
  const { era: name, year } = era(day)
  return `${name}${year === 1 ? '元' : year}`
}

function monthAndDate(day: Day): string {
  return `${month(day)}月${date(day)}日`
}

function englishMonth(day: Day): string {
  return englishMonths[month(day) - 1] as string
}

function year(day: Day): number {
  return Number(day.slice(0, 4))
}

function month(day: Day): number {
  return Number(day.slice(5, 7))
}

function date(day: Day): number {
  return Number(day.slice(8))
}

function clockTime(minute: Minute): string {
  return formatMinute(minute).replace(/^0/, '')
}

function halfDayTime(minute: Minute): string {
  if (minute === 1440) return '夜の12時'
  const hour = Math.floor(minute / 60)
  const minutes = minute % 60 === 0 ? '' : `${minute % 60}分`
  if (hour === 12) return `昼の12時${minutes}`
  return hour < 12 ? `午前${hour}時${minutes}` : `午後${hour - 12}時${minutes}`
}
