import type { LeftOut, Question } from '#platform/import/kind.ts'
import { words } from './words.ts'

/** Columns that no training list brings in. */
export const leftOut: readonly LeftOut[] = [
  {
    headings: ['備考', 'メモ', '特記事項', '所見', '感想', 'Notes', 'Remarks'],
    because: (language) => words(language).leftOut.notes,
  },
  {
    headings: ['点数', '得点', '評価', '成績', 'Score', 'Grade'],
    because: (language) => words(language).leftOut.marks,
  },
]

export const unmatchedQuestion: Question = {
  name: 'unmatched',
  label: (language) => words(language).unmatched.label,
  options: (['fault', 'create'] as const).map((value) => ({
    value,
    label: (language) => words(language).unmatched[value],
  })),
  initial: 'fault',
}
