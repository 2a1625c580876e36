import { type Day, era, parseDay } from '#platform/calendar.ts'
import { parseMonth } from '../content/months.ts'
import type { Precision } from './rules.ts'

export interface AsOf {
  on: Day
  precision: Precision
}

/** Reads since when a value is true: R3.6.30, R6年5月, 2024-05, 令和元年, 2019, R6年度; null where it says nothing. */
export function parseAsOf(text: string): AsOf | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/(時点|現在)$/, '')
  const day = parseDay(plain)
  if (day) return { on: day, precision: 'day' }
  const month = parseMonth(plain)
  if (month) return { on: `${month}-01`, precision: 'month' }
  const yearly = /^(.+?)(年度|年|)$/.exec(plain)
  const [, name = '', kind] = yearly ?? []
  if (kind === '年度')
    return onDay(parseDay(`${name}年5月1日`), (on) => ({ on: `${on.slice(0, 4)}-04-01`, precision: 'fiscal-year' }))
  return onDay(parseDay(`${name}年12月31日`), (on) => ({ on: `${on.slice(0, 4)}-01-01`, precision: 'year' }))
}

const onDay = (day: Day | null, then: (day: Day) => AsOf): AsOf | null => (day ? then(day) : null)

/** As the form prints it: R6年5月時点, R3年6月30日時点, R1年時点, R6年度. */
export function printAsOf({ on, precision }: AsOf): string {
  const at = era(precision === 'fiscal-year' || precision === 'year' ? `${on.slice(0, 4)}-12-31` : on)
  const year = `${at.letter}${at.year}年`
  const [, month, date] = on.split('-').map(Number)
  if (precision === 'fiscal-year') return `${year}度`
  if (precision === 'year') return `${year}時点`
  return precision === 'month' ? `${year}${month}月時点` : `${year}${month}月${date}日時点`
}

const months = 'January February March April May June July August September October November December'.split(' ')

export function printAsOfEn({ on, precision }: AsOf): string {
  const [year, month = 1, date] = on.split('-').map(Number)
  if (precision === 'fiscal-year') return `FY${year}`
  if (precision === 'year') return `as of ${year}`
  const name = `${months[month - 1]} ${year}`
  return precision === 'month' ? `as of ${name}` : `as of ${date} ${name}`
}

/** The place where a day is still to be filled in. No document leaves the house with it. */
export const placeholder = 'R●年●月時点'
