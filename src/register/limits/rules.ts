import { daysBetween, mondayOf, monthOf } from '#platform/calendar.ts'
import type { SupporterFacts } from '../supporter-facts.ts'

type Limits = SupporterFacts['limits']
export type LimitPassed = 'per-day' | 'per-week' | 'per-month' | 'rest-days'

/**
 * Which of the person's own limits one more visit on `day` would pass. `visitDays` holds the day of every other visit
 * the person has taken on, in any order, a day twice for two visits. Weeks run from Monday to Sunday, months by the
 * calendar. A limit that was not said is none.
 */
export function limitsPassed(
  limits: Pick<Limits, 'perDay' | 'perWeek' | 'perMonth' | 'restDaysAfter'>,
  visitDays: readonly string[],
  day: string,
): LimitPassed[] {
  const isFull = (most: number | null, of: (day: string) => string) => {
    if (most === null) return false
    const here = of(day)
    return visitDays.filter((other) => of(other) === here).length >= most
  }
  const passed: LimitPassed[] = []
  if (isFull(limits.perDay, itself)) passed.push('per-day')
  if (isFull(limits.perWeek, mondayOf)) passed.push('per-week')
  if (isFull(limits.perMonth, monthOf)) passed.push('per-month')
  if (limits.restDaysAfter !== null && visitDays.some((other) => isTooClose(limits.restDaysAfter, other, day)))
    passed.push('rest-days')
  return passed
}

/** Whether the way is longer than the person wants; an unknown way or an unsaid limit is not. */
export function isTooFar(limits: Pick<Limits, 'travelMinutesMax'>, minutes: number | null): boolean {
  return limits.travelMinutesMax !== null && minutes !== null && minutes > limits.travelMinutesMax
}

const itself = (day: string) => day

/** Two days of rest after Monday leave Tuesday and Wednesday free; a second visit on the Monday itself is per-day. */
function isTooClose(restDays: number | null, other: string, day: string): boolean {
  const apart = Math.abs(daysBetween(other, day))
  return restDays !== null && apart > 0 && apart <= restDays
}
