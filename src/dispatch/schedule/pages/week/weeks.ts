import { addDays, isDay, mondayOf } from '#platform/calendar.ts'
import { daysOf } from '../month/months.ts'
import type { ScheduleRow } from '../show/rows.ts'

interface Period {
  fromOn: string
  /** The first day after. */
  untilOn: string
}

/** The Monday of the week asked for where it touches the period, or of the first week with something in it. */
export function weekIn(asked: string | undefined, period: Period, rows: readonly ScheduleRow[]): string {
  if (asked && isDay(asked) && touches(mondayOf(asked), period)) return mondayOf(asked)
  const [first] = rows.flatMap(daysOf).sort()
  return mondayOf(first ?? period.fromOn)
}

export const daysOfWeek = (monday: string): string[] => Array.from({ length: 7 }, (_, at) => addDays(monday, at))

/** The weeks before and after, as far as the period goes. */
export function neighbours(monday: string, period: Period): { previous: string | null; next: string | null } {
  const [previous, next] = [addDays(monday, -7), addDays(monday, 7)]
  return { previous: touches(previous, period) ? previous : null, next: touches(next, period) ? next : null }
}

const touches = (monday: string, { fromOn, untilOn }: Period) => addDays(monday, 7) > fromOn && monday < untilOn
