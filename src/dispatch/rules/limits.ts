import { daysBetween, mondayOf, monthOf } from '#platform/calendar.ts'
import { type LimitPassed, limitsPassed } from '#register/index.ts'
import type { Case, Rule } from './case.ts'

export const perDay: Rule = (given) => {
  const limit = given.person.limits.perDay
  if (limit === null || !isPassed(given, 'per-day')) return null
  return { rule: 'per-day', figures: { nth: nthAlike(given, (day) => day), limit } }
}

export const perWeek: Rule = (given) => {
  const limit = given.person.limits.perWeek
  if (limit === null || !isPassed(given, 'per-week')) return null
  return { rule: 'per-week', figures: { nth: nthAlike(given, mondayOf), limit } }
}

export const perMonth: Rule = (given) => {
  const limit = given.person.limits.perMonth
  if (limit === null || !isPassed(given, 'per-month')) return null
  return { rule: 'per-month', figures: { nth: nthOfMonth(given), limit } }
}

/** Days of rest after a visit stay free, whichever of the two visits comes first. */
export const restDays: Rule = (given) => {
  const rest = given.person.limits.restDaysAfter
  if (rest === null || !isPassed(given, 'rest-days')) return null
  const apart = (day: string) => Math.abs(daysBetween(day, given.slot.onDay))
  const [nearest] = otherDays(given)
    .filter((day) => apart(day) > 0)
    .sort((a, b) => apart(a) - apart(b))
  return nearest ? { rule: 'rest-days', figures: { otherOn: nearest, restDays: rest } } : null
}

export const nthOfMonth = (given: Case) => nthAlike(given, monthOf)

const isPassed = (given: Case, limit: LimitPassed) =>
  limitsPassed(given.person.limits, otherDays(given), given.slot.onDay).includes(limit)

function nthAlike(given: Case, of: (day: string) => string): number {
  const here = of(given.slot.onDay)
  return 1 + otherDays(given).filter((day) => of(day) === here).length
}

/** Alternative dates of one request count once: only one of them will be held. */
const otherDays = ({ commitments, request }: Case) =>
  commitments.taken.filter((place) => place.requestId !== request.id).map((place) => place.onDay)
