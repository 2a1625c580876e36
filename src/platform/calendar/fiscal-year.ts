import type { Day } from './day.ts'
import { addMonths, type Month, monthOf } from './month.ts'

/** The Japanese fiscal year of the day, April to March, by the year in which it begins: 2026-03-31 lies in 2025. */
export function fiscalYearOf(day: Day): number {
  const year = Number(day.slice(0, 4))
  return day.slice(5, 7) < '04' ? year - 1 : year
}

/** The days of the fiscal year as a half-open range: `from` belongs to it, `to` no longer. */
export function fiscalYearRange(fiscalYear: number): { from: Day; to: Day } {
  return { from: `${fiscalYear}-04-01`, to: `${fiscalYear + 1}-04-01` }
}

/** April to March. */
export function monthsOfFiscalYear(fiscalYear: number): Month[] {
  const april = monthOf(fiscalYearRange(fiscalYear).from)
  return Array.from({ length: 12 }, (_, index) => addMonths(april, index))
}
