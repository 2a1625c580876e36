import type { ReadRow } from '#platform/import/kind.ts'
import { type AttendanceVerdict, base } from './judge.ts'
import type { AttendanceRow } from './plan.ts'
import { words } from './words.ts'

/** One person has one row: which of two would count is for whoever keeps the list to say. Told at the second. */
export function withRepeated(
  verdicts: readonly AttendanceVerdict[],
  rows: readonly ReadRow<AttendanceRow>[],
): AttendanceVerdict[] {
  const lines = new Map<string, number>()
  return rows.map(({ line, value }, at) => {
    const verdict = verdicts[at] as AttendanceVerdict
    if (verdict.fault) return verdict
    const whose = verdict.personId ?? verdict.who
    const before = lines.get(whose)
    if (before !== undefined)
      return { ...base(value), fault: { field: value.name ? 'name' : 'number', ...says(before) } }
    lines.set(whose, line)
    return verdict
  })
}

const says = (line: number) => ({
  ja: words('ja').fault.sameAs(String(line)),
  en: words('en').fault.sameAs(String(line)),
})
