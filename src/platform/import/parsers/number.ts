import { type Minute, parseMinute } from '#platform/calendar.ts'
import { parseYen, type Yen } from '#platform/money.ts'
import { cellText } from '#platform/sheets/sheet.ts'
import type { Parsed, Parser } from '../plan.ts'

/**
 * A number in any width, with commas or without, with one of the units behind it (３回) or without; whole unless
 * `whole` is false.
 */
export function number({
  least = 0,
  most = Number.MAX_SAFE_INTEGER,
  whole = true,
  units = [],
}: {
  least?: number
  most?: number
  whole?: boolean
  units?: readonly string[]
} = {}): Parser<number> {
  return (cell) => {
    const value = typeof cell === 'number' ? cell : numberIn(cellText(cell), units)
    if (value === null) return { fault: { code: 'not-a-number' } }
    if (whole && !Number.isInteger(value)) return { fault: { code: 'not-a-whole-number' } }
    if (value < least) return { fault: { code: 'too-small', least } }
    return value > most ? { fault: { code: 'too-large', most } } : { value }
  }
}

/** Whole yen: 12,000, ￥12,000, 12000円, △500. */
export function yen(): Parser<Yen> {
  return (cell) => {
    const value = parseYen(cellText(cell))
    return value === null ? { fault: { code: 'not-an-amount' } } : { value }
  }
}

/** A time of day in minutes since midnight, from a time cell or in any spelling of `parseMinute`. */
export function timeOfDay(): Parser<Minute> {
  return (cell) => {
    if (typeof cell !== 'object') return found(parseMinute(cellText(cell)))
    return found('day' in cell || cell.minute > 1440 ? null : cell.minute)
  }
}

function found(minute: Minute | null): Parsed<Minute> {
  return minute === null ? { fault: { code: 'not-a-time' } } : { value: minute }
}

function numberIn(typed: string, units: readonly string[]): number | null {
  const plain = typed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^[−△▲]/, '-')
  const unit = units.find((each) => plain.endsWith(each.normalize('NFKC')))
  const digits = unit ? plain.slice(0, -unit.normalize('NFKC').length) : plain
  if (!/^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(digits)) return null
  return Number(digits.replaceAll(',', ''))
}
