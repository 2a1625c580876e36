import type { Day } from '#platform/calendar.ts'
import type { EntryKind } from '../vocabulary.ts'
import type { Hours, OwnDay } from './hours.ts'

/** What takes place on its dates and is over after the last of them, also where hours are said. */
const dated: readonly EntryKind[] = ['event', 'trial', 'course']

/**
 * The day after which an entry is no longer shown. What is there at usual hours stays when a gathering of its own is over,
 * and has none.
 */
export function lastDayOf(kind: EntryKind, hours: readonly Hours[], days: readonly OwnDay[]): Day | null {
  if (hours.length > 0 && !dated.includes(kind)) return null
  const dates = days.filter((day) => day.kind === 'date').map(({ onDay }) => onDay)
  return dates.toSorted().at(-1) ?? null
}
