import { type Day, dayOf, lengthOfMonth } from './day.ts'

/** A calendar month as 'YYYY-MM'. */
export type Month = string

export function isMonth(text: string): text is Month {
  return /^\d{4}-\d\d$/.test(text) && dayOf(Number(text.slice(0, 4)), Number(text.slice(5)), 1) !== null
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7)
}

/** Every day of the month, the first to the last. Throws RangeError for what is no month. */
export function daysOfMonth(month: Month): Day[] {
  if (!isMonth(month)) throw new RangeError(`not a month: ${month}`)
  const length = lengthOfMonth(Number(month.slice(0, 4)), Number(month.slice(5)))
  return Array.from({ length }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`)
}

/** The month so many months later, or earlier for a negative number. Throws RangeError for what is no month. */
export function addMonths(month: Month, months: number): Month {
  if (!isMonth(month)) throw new RangeError(`not a month: ${month}`)
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
}
