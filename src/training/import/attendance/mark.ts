import type { Parser } from '#platform/import/plan.ts'
import { cellText } from '#platform/sheets/sheet.ts'
import { words } from './words.ts'

/** What a cell says about one unit. `not-theirs` is before they joined, or a unit of the other track. */
export type Mark =
  | { is: 'present' | 'apology' | 'absence' | 'made-up' | 'not-theirs' }
  | { is: 'partly'; late: number; early: number }

const signs: readonly [Exclude<Mark['is'], 'partly'>, readonly string[]][] = [
  ['present', ['○', '◯', '〇', '◎', '●', '出', '出席', '参加', '受講', 'レ', '✓', '✔', '1', 'present', 'p', 'yes']],
  ['apology', ['連', '連絡', '連絡欠席', '連絡あり', '欠席(連絡)', '欠席(連絡あり)', '届', '公欠', 'told', 'excused']],
  ['absence', ['×', '✕', '✖', 'x', '欠', '欠席', '不参加', '無断', '無断欠席', '0', 'absent', 'a', 'no']],
  ['made-up', ['補', '補講', '補講済', '補講済み', '振替', 'made up', 'm']],
  // A dash alone is an empty cell everywhere, and says nothing.
  ['not-theirs', ['/', '／', '対象外', '途中から', '参加前', 'n/a']],
]
const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase()
const known = new Map(signs.flatMap(([is, all]) => all.map((sign) => [plain(sign), is] as const)))

/** ○, ×, 連絡, 遅10, 早20分, 遅5早10, 補講, ／. A △ or 遅刻 without minutes is refused: it does not say how much. */
export const mark: Parser<Mark> = (cell) => {
  const text = plain(typeof cell === 'boolean' ? (cell ? '○' : '×') : cellText(cell))
  const is = known.get(text)
  if (is) return { value: { is } }
  const late = minutesAfter(text, '遅刻|遅|late')
  const early = minutesAfter(text, '早退|早|early')
  const rest = text.replace(/(?:遅刻|遅|late|早退|早|early)\d{1,3}(?:分|min)?/g, '').replace(/[・、,]/g, '')
  if (rest === '' && late + early > 0) return { value: { is: 'partly', late, early } }
  return { fault: { code: 'against-rule', ja: words('ja').fault.mark, en: words('en').fault.mark } }
}

const minutesAfter = (text: string, signs: string) => Number(new RegExp(`(?:${signs})(\\d{1,3})`).exec(text)?.[1] ?? 0)
