import { addDays, addMonths, isMonth, monthOf } from '#platform/calendar.ts'
import { isCovered, type ScheduleRow } from '../show/rows.ts'

interface Period {
  fromOn: string
  /** The first day after. */
  untilOn: string
}

/** Every day on which a row stands: its date where it is covered, the wished dates where it is open. */
export const daysOf = (row: ScheduleRow): string[] =>
  isCovered(row) && row.slot ? [row.slot.onDay] : row.request.slots.map(({ onDay }) => onDay)

/** The month asked for where it lies in the period, or the first one with something in it. */
export function monthIn(asked: string | undefined, period: Period, rows: readonly ScheduleRow[]): string {
  if (asked && isMonth(asked) && isWithin(asked, period)) return asked
  const [first] = rows.flatMap(daysOf).sort()
  return monthOf(first ?? period.fromOn)
}

/** The months before and after, as far as the period goes. */
export function neighbours(month: string, period: Period): { previous: string | null; next: string | null } {
  const [previous, next] = [addMonths(month, -1), addMonths(month, 1)]
  return { previous: isWithin(previous, period) ? previous : null, next: isWithin(next, period) ? next : null }
}

/** Every month of the period. */
export function monthsOf({ fromOn, untilOn }: Period): string[] {
  const months = [monthOf(fromOn)]
  while (isWithin(addMonths(months.at(-1) ?? '', 1), { fromOn, untilOn }))
    months.push(addMonths(months.at(-1) ?? '', 1))
  return months
}

const isWithin = (month: string, { fromOn, untilOn }: Period) =>
  month >= monthOf(fromOn) && month <= monthOf(addDays(untilOn, -1))
