import { z } from 'zod'
import { addMonths, fiscalYearOf, isMonth, monthOf } from '#platform/calendar.ts'
import { field } from '#platform/web/fields.ts'

export const lengths = ['1', '3', 'year', '12'] as const

export const openForm = z.object({ month: field.requiredText(7), length: field.choice(lengths) })

/** Months that can be begun with: this one and the next twelve. */
export const monthsAhead = (today: string) => Array.from({ length: 13 }, (_, at) => addMonths(monthOf(today), at))

/** How many months the chosen length has from the chosen month; null for what is no month. */
export function monthsIn(month: string, length: (typeof lengths)[number]): number | null {
  if (!isMonth(month)) return null
  if (length !== 'year') return Number(length)
  const end = `${fiscalYearOf(`${month}-01`) + 1}-04`
  let months = 0
  while (addMonths(month, months) !== end) months += 1
  return months
}
