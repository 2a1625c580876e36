/** A calendar day as 'YYYY-MM-DD', from 1873-01-01 (Japan's first Gregorian day) to 2999-12-31. */
export type Day = string
/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

const millisecondsADay = 86_400_000

/** Whether the text is a day that exists, written as 'YYYY-MM-DD'. */
export function isDay(text: string): text is Day {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  return year !== undefined && dayOf(Number(year), Number(month), Number(day)) !== null
}

/** The day of these three numbers (month 1 to 12), or null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (![year, month, day].every(Number.isInteger)) return null
  if (year < 1873 || year > 2999 || month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) return null
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

/** The day so many days later, or earlier for a negative number. Throws RangeError for what is no day. */
export function addDays(day: Day, days: number): Day {
  return dayAt(numberOf(day) + days)
}

/** Nights between two days: 1 from one day to the next, negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from)
}

export function weekdayOf(day: Day): Weekday {
  return ((((numberOf(day) + 4) % 7) + 7) % 7) as Weekday
}

/** The Monday on or before the day: where a week of limits and plans begins. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + 6) % 7))
}

/** Negative when `a` is the earlier day, positive when it is the later, 0 when they are the same. */
export function compare(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Days in the month (1 to 12) of that year: 28 to 31. */
export function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Days that were asked about, with their numbers: judging a year asks about the same few hundred, very often. */
const numbers = new Map<Day, number>()
const days = new Map<number, Day>()
const mostKept = 20_000

/** Days since 1970-01-01. Throws RangeError for what is no day. */
function numberOf(day: Day): number {
  const known = numbers.get(day)
  if (known !== undefined) return known
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`)
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return kept(numbers, day, Date.UTC(year, month - 1, date) / millisecondsADay)
}

function dayAt(number: number): Day {
  return days.get(number) ?? kept(days, number, new Date(number * millisecondsADay).toISOString().slice(0, 10))
}

function kept<K, V>(all: Map<K, V>, key: K, value: V): V {
  if (all.size < mostKept) all.set(key, value)
  return value
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
