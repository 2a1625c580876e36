import { daysBetween } from '#platform/calendar.ts'

/** The list beginning at a different place each day, so that no entry always stands first. */
export function turned<T>(list: readonly T[], today: string): T[] {
  const days = daysBetween('2026-04-01', today)
  const first = ((days % list.length) + list.length) % list.length
  return [...list.slice(first), ...list.slice(0, first)]
}
