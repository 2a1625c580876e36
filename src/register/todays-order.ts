import { daysBetween } from '#platform/calendar.ts'

/** The same things, begun at a different place each day, so that none stands first for good. */
export function inTodaysOrder<T>(things: readonly T[], day: string): T[] {
  const first = things.length === 0 ? 0 : daysBetween('2000-01-01', day) % things.length
  return [...things.slice(first), ...things.slice(0, first)]
}
