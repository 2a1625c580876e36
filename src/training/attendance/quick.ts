import type { Missed } from './rules.ts'

export type QuickLine = { number: number } & Omit<Missed, 'unitId'>
export type QuickRead = { lines: QuickLine[]; faults: string[] }

/**
 * Exceptions typed quickly by the number on the sheet, each on its line or between commas: `3 欠`, `7 連絡`, `12 遅10`,
 * `15 早20`, `18 遅5 早10`. English: `absent`, `told`, `late 10`, `early 20`.
 */
export function readQuick(text: string): QuickRead {
  const read: QuickRead = { lines: [], faults: [] }
  for (const typed of text.normalize('NFKC').split(/[\n,、;]+/)) {
    const line = typed.trim()
    if (line === '') continue
    const known = lineOf(line)
    if (known) read.lines.push(known)
    else read.faults.push(line)
  }
  return read
}

function lineOf(line: string): QuickLine | null {
  const [, digits, said = ''] = /^(\d{1,4})\s*[:.]?\s*(.+)$/.exec(line) ?? []
  if (!digits) return null
  const base = { number: Number(digits), away: null, lateMinutes: 0, earlyMinutes: 0 }
  if (/^(連絡(あり|のある)?(欠席)?|連|told)$/i.test(said)) return { ...base, away: 'apology' }
  if (/^(欠席|欠|absent)$/i.test(said)) return { ...base, away: 'absence' }
  const late = /(?:遅刻|遅|late)\s*(\d{1,3})/i.exec(said)
  const early = /(?:早退|早|early)\s*(\d{1,3})/i.exec(said)
  const rest = said.replace(/(?:遅刻|遅|late|早退|早|early)\s*\d{1,3}\s*分?/gi, '').trim()
  const lateMinutes = Number(late?.[1] ?? 0)
  const earlyMinutes = Number(early?.[1] ?? 0)
  return rest === '' && lateMinutes + earlyMinutes > 0 ? { ...base, lateMinutes, earlyMinutes } : null
}
