import { type Day, dayOfSerial, readDay } from '#platform/calendar.ts'
import { type Cell, cellText } from '#platform/sheets/sheet.ts'
import type { Parsed, Parser } from '../plan.ts'

/**
 * A day in any spelling of `readDay`, a day cell, or a spreadsheet's bare serial number (a doubt, from 1954 to 2091).
 * `past` refuses days after today, `first` days before that one.
 */
export function day({ past = false, first }: { past?: boolean; first?: Day } = {}): Parser<Day> {
  return (cell, { today }) => {
    const parsed = readCell(cell)
    if ('fault' in parsed) return parsed
    if (past && parsed.value > today) return { fault: { code: 'day-in-future' } }
    return first !== undefined && parsed.value < first ? { fault: { code: 'day-too-early', first } } : parsed
  }
}

function readCell(cell: Exclude<Cell, null>): Parsed<Day> {
  if (typeof cell === 'object') return 'day' in cell ? { value: cell.day } : { fault: { code: 'not-a-day' } }
  const serial = typeof cell === 'number' && cell >= 20_000 && cell < 70_000 ? dayOfSerial(cell) : null
  if (serial !== null) return { value: serial, doubt: { code: 'day-from-number', day: serial } }
  const reading = readDay(cellText(cell))
  if ('fault' in reading) return { fault: { code: reading.fault } }
  if (reading.doubt === null) return { value: reading.day }
  return { value: reading.day, doubt: { code: reading.doubt, day: reading.day } }
}
