import { isDay } from '#platform/calendar.ts'
import type { Finding } from './finding.ts'

/** What only the cells of a row show together. */
export function findingsOfRow(values: Record<string, string>, required: readonly string[]): Finding[] {
  const missing = required
    .filter((column) => !values[column])
    .map((column): Finding => ({ column, kind: 'refused', because: 'required-missing', was: '' }))
  return required.includes('イベント名') ? [...missing, ...findingsOfDates(values)] : missing
}

function findingsOfDates({ 開始日: start = '', 終了日: end = '' }: Record<string, string>): Finding[] {
  if (start === '') return [{ column: '開始日', kind: 'doubtful', because: 'start-missing', was: '' }]
  if (isDay(start) && isDay(end) && end < start)
    return [{ column: '終了日', kind: 'doubtful', because: 'ends-before-it-starts', was: `${start} – ${end}` }]
  return []
}

/** What becomes of a row. Nothing is dropped in silence: the four numbers add up to the rows of the file. */
export type Fate = 'clean' | 'repaired' | 'doubtful' | 'refused'

export function fateOf(findings: readonly Finding[]): Fate {
  const worst = (['refused', 'doubtful', 'repaired'] as const).find((kind) =>
    findings.some((each) => each.kind === kind),
  )
  return worst ?? 'clean'
}
