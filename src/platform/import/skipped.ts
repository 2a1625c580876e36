import { type Cell, cellText } from '#platform/sheets/sheet.ts'
import { headingKey } from './headings.ts'

export type SkipReason = 'blank' | 'note' | 'total' | 'example' | 'header-again'

const totals = new Set(['計', '合計', '小計', '総計', '総合計', 'total', 'subtotal'])
const examples = new Set(['例', '記入例', '入力例', '見本', 'example'])
const beginsNote = /^(?:[※＊*]|[（(]?注|備考|出典|資料|以上$|作成)/

/**
 * Why a row is no data, or null where it is: empty (also a form's row with only its printed number), a footnote, a
 * total, a filled-in example, or the header printed again.
 */
export function reasonToSkip(
  cells: readonly Cell[],
  mappedColumns: readonly number[],
  headingKeys: readonly string[],
): SkipReason | null {
  const filled = cells.flatMap((cell, column) => (cell === null ? [] : [{ column, text: cellText(cell).trim() }]))
  const first = filled[0]
  if (!first) return 'blank'
  if (filled.length > 1 && filled.every(({ column, text }) => headingKey(text) === headingKeys[column]))
    return 'header-again'
  if (totals.has(headingKey(first.text))) return 'total'
  if (examples.has(headingKey(first.text))) return 'example'
  if (filled.length === 1 && isNote(first.text)) return 'note'
  const onlyNumbers = filled.every(({ text }) => /^\d+$/.test(text.normalize('NFKC')))
  if (filled.length === 1 && onlyNumbers) return 'blank'
  if (filled.some(({ column }) => mappedColumns.includes(column))) return null
  return onlyNumbers ? 'blank' : 'note'
}

function isNote(text: string): boolean {
  return beginsNote.test(text) || text.endsWith('。') || text.length > 40
}
