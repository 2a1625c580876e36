import { suppressed } from '#matching/index.ts'
import type { Month } from '#platform/calendar.ts'

/** A month of the year so far and what was counted in it; null is a number that is not told. */
export interface MonthCounted {
  month: Month
  count: number | null
}

/**
 * The months as they may be told beside their total. Small numbers are hidden. Where the total less the others would
 * give away what is hidden, because it is one month alone, or months of one each, the smallest other one goes too.
 */
export function hideMonths(months: readonly { month: Month; count: number }[], limit: number): MonthCounted[] {
  const hidden = new Set(months.filter(({ count }) => suppressed(count, limit) === null))
  const others = months.filter((month) => month.count > 0 && !hidden.has(month)).sort((a, b) => a.count - b.count)
  const [smallest] = others
  if (smallest && isGivenAway([...hidden].map(({ count }) => count))) hidden.add(smallest)
  return months.map((month) => ({ month: month.month, count: hidden.has(month) ? null : month.count }))
}

const isGivenAway = (counts: readonly number[]) =>
  counts.length === 1 || (counts.length > 1 && counts.every((count) => count === 1))
