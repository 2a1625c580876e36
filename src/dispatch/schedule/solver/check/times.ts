import { weekdayOf } from '#platform/calendar.ts'
import type { Slot, Span, Times } from '../instance.ts'

/** The rule that the times somebody said speak against this slot, if one does. */
export function timesAgainst(said: Times, slot: Slot): 'exception-day' | 'not-available' | null {
  const day = said.exceptions.filter(({ onDay }) => onDay === slot.onDay)
  if (day.some((one) => !one.available && meets(one, slot))) return 'exception-day'
  const instead = day.filter((one) => one.available)
  if (instead.length === 0 && said.availability.length === 0) return null
  const windows = instead.length > 0 ? instead : said.availability.filter((w) => w.weekday === weekdayOf(slot.onDay))
  return isInside(slot, windows) ? null : 'not-available'
}

const meets = (span: Span, slot: Slot) => span.fromMinute < slot.endMinute && slot.startMinute < span.toMinute

/** Every minute at which a window could be left is inside another one. */
function isInside(slot: Slot, windows: readonly Span[]): boolean {
  const isCovered = (minute: number) => windows.some((w) => w.fromMinute <= minute && minute < w.toMinute)
  const ends = windows.map((w) => w.toMinute).filter((end) => end > slot.startMinute && end < slot.endMinute)
  return [slot.startMinute, ...ends].every(isCovered)
}
