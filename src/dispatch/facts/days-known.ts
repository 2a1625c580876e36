import { sql } from 'kysely'
import { addDays, addMonths, mondayOf, monthOf } from '#platform/calendar.ts'

/**
 * The days whose places the limits must know to judge any day from the first to the last: whole months and whole weeks.
 * Rest reaches further where somebody wishes more of it: `longestRest` is taken off and put on by the statement itself.
 */
export function wholeDays(first: string, last: string): { from: string; to: string } {
  const [monthBegins, weekBegins] = [`${monthOf(first)}-01`, mondayOf(first)]
  const [monthEnds, weekEnds] = [addDays(`${addMonths(monthOf(last), 1)}-01`, -1), addDays(mondayOf(last), 6)]
  return { from: monthBegins < weekBegins ? monthBegins : weekBegins, to: monthEnds > weekEnds ? monthEnds : weekEnds }
}

/** Days of rest, the most that anybody (or this person) wishes, within a statement. */
export const longestRest = (tenantId: string, personId?: string) => sql<number>`(
  select coalesce(max(own_limit.rest_days_after), 0) from own_limit
   where own_limit.tenant_id = ${tenantId} ${personId === undefined ? sql`` : sql`and own_limit.person_id = ${personId}`})`

/** The first and the last day to be read, rest included, as days of the database. */
export function daysKnown(tenantId: string, [first, last]: readonly [string, string], personId?: string) {
  const whole = wholeDays(first, last)
  const rest = longestRest(tenantId, personId)
  return {
    from: sql<string>`least(${whole.from}::date, ${first}::date - ${rest})`,
    to: sql<string>`greatest(${whole.to}::date, ${last}::date + ${rest})`,
  }
}
