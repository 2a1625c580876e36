import type { Parser } from '#platform/import/plan.ts'
import { cellText } from '#platform/sheets/sheet.ts'

/** Hours of a course in tenths: 12, 12.5時間, 12時間30分, 750分, or a cell that holds a length of time. */
export const hours: Parser<number> = (cell) => {
  const minutes = typeof cell === 'object' && !('day' in cell) ? cell.minute : minutesIn(cellText(cell))
  if (minutes === null) return { fault: { code: 'not-a-number' } }
  const value = Math.round(minutes / 6) / 10
  return value > most ? { fault: { code: 'too-large', most } } : { value }
}

const most = 2_000

function minutesIn(typed: string): number | null {
  const plain = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*(時間|分|[a-z]+)\s*/g, '$1')
  const [, whole, rest] = /^(\d+(?:\.\d+)?)(?:時間|h|hours?)?(?:(\d+)分)?$/.exec(plain) ?? []
  if (whole !== undefined && (rest === undefined || /時間|h/.test(plain))) return Number(whole) * 60 + Number(rest ?? 0)
  const [, only] = /^(\d+)(?:分|min|minutes?)$/.exec(plain) ?? []
  return only === undefined ? null : Number(only)
}
