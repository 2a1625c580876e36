import { addDays, type Day, daysBetween } from './day.ts'
import type { Minute } from './minute.ts'

const lastSerial = daysBetween('1899-12-31', '2999-12-31') + 1

/**
 * The day of a spreadsheet's serial number, in the 1900 system (Excel for Windows and newer) or the 1904 system.
 * The fraction is the time of day and is left aside. Null for serial 60 of the 1900 system, which is the
 * 29 February 1900 that never was, for less than 1 (a time without a day), and past the year 2999.
 */
export function dayOfSerial(serial: number, system: 1900 | 1904 = 1900): Day | null {
  const whole = Math.floor(serial)
  if (!Number.isFinite(whole) || whole < 1 || whole > lastSerial) return null
  if (system === 1904) return addDays('1904-01-01', whole)
  return whole === 60 ? null : addDays('1899-12-31', whole > 60 ? whole - 1 : whole)
}

/** The time of day in a serial number's fraction, seconds cut off: 0.375 is 540 (9:00). */
export function minuteOfSerial(serial: number): Minute {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400)
  return Math.min(Math.floor(seconds / 60), 1439)
}
