import type { MinutesCheck } from './rules.ts'
import type { Words } from './words.ts'

/** What the check of minutes found, as a sentence. */
export function checkInWords(w: Words, check: MinutesCheck, total: number | null): string {
  if (check.adds === true) return w.check.adds(String(total))
  if (check.adds === 'unknown')
    return total === null ? w.check.unknownTotal : w.check.unknown(String(check.sum), String(check.missing))
  const { because, track, sum, by } = check
  return w.check[because](w.trackOf[track], String(sum), String(check.total), String(by))
}
