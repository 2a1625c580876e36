import { addDays, type Day, daysBetween } from './day.ts'
import type { Minute } from './minute.ts'

const millisecondsAMinute = 60_000
/** Japan is nine hours ahead of UTC and knows no summer time. */
const tokyoAhead = 9 * 60

/**
 * Day and time of day in Japan at an instant (ISO 8601 with Z or an offset); seconds are cut off.
 * Throws RangeError for what is no instant.
 */
export function toTokyo(instant: string): { day: Day; minute: Minute } {
  const milliseconds = /[zZ]$|[+-]\d\d:?\d\d$/.test(instant) ? Date.parse(instant) : Number.NaN
  if (Number.isNaN(milliseconds)) throw new RangeError(`not an instant: ${instant}`)
  const minutes = Math.floor(milliseconds / millisecondsAMinute) + tokyoAhead
  const days = Math.floor(minutes / 1440)
  return { day: addDays('1970-01-01', days), minute: minutes - days * 1440 }
}

/** The instant of a time of day in Japan, as ISO 8601 in UTC; minutes from 1440 on fall on the next day. */
export function fromTokyo(day: Day, minute: Minute): string {
  const minutes = daysBetween('1970-01-01', day) * 1440 + minute - tokyoAhead
  return new Date(minutes * millisecondsAMinute).toISOString()
}
