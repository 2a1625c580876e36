import { type Day, isHoliday } from '#platform/calendar.ts'
import { type Hours, hoursOn, type OwnDay } from './hours.ts'

const aDay = 1440

interface WhenOpen {
  hours: readonly Hours[]
  days: readonly OwnDay[]
  /** Whether it rests on public holidays; null where nobody said. */
  rests: boolean | null
}

/**
 * The minutes of a day in which it is open; none where it is closed. Null where its hours are not known, and on a public
 * holiday of which nobody said whether it rests then. A day that names no end is open for two hours as far as is known.
 */
export function spansOn({ hours, days, rests }: WhenOpen, day: Day): { fromMinute: number; toMinute: number }[] | null {
  if (hours.length === 0 && days.length === 0) return null
  const isSaid = days.some(({ onDay }) => onDay === day)
  if (rests === null && isHoliday(day) && !isSaid) return null
  return hoursOn(hours, days, day, rests === true).map(({ from, to }) => ({
    fromMinute: from ?? 0,
    toMinute: to ?? (from === null ? aDay : from + 120),
  }))
}
