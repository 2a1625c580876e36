import { formatDay } from '#platform/i18n/dates.ts'
import type { CellDoubt, CellFault } from './fault.ts'
import type { SkipReason } from './skipped.ts'

type FaultWords = { [C in CellFault['code']]: (fault: Extract<CellFault, { code: C }> & Shown) => string }
type DoubtWords = { [C in CellDoubt['code']]: (doubt: Extract<CellDoubt, { code: C }> & Shown) => string }

/** The cell, or the piece of it, as it was typed, and the heading or the field's name. */
export interface Shown {
  cell: string
  heading: string
}

const day = (text: string) => formatDay('ja', text, 'long')

const fault: FaultWords = {
  'column-missing': ({ heading }) => `「${heading}」の列が選ばれていません。どの列かを選んでください。`,
  missing: ({ heading }) => `「${heading}」が空です。`,
  'spreadsheet-error': ({ cell }) => `「${cell}」は表計算の数式の誤りです。値を入れてください。`,
  'not-a-day': ({ cell }) =>
    `「${cell}」は日付として読めません。「令和8年4月1日」や「2026/4/1」のように書いてください。`,
  'no-such-day': ({ cell }) => `「${cell}」は暦にない日付です。`,
  'year-missing': ({ cell }) => `「${cell}」に年がありません。`,
  'year-unclear': ({ cell }) =>
    `「${cell}」の年が、元号なのか西暦なのかわかりません。「R8.4.1」のように書いてください。`,
  'day-in-future': ({ cell }) => `「${cell}」はこれから先の日付です。`,
  'day-too-early': ({ cell, first }) => `「${cell}」は${day(first)}より前の日付です。`,
  'not-kana': ({ cell }) => `「${cell}」に、かな以外の文字があります。`,
  'not-a-phone': ({ cell }) => `「${cell}」は電話番号として読めません。市外局番から、1つだけ書いてください。`,
  'not-a-postal-code': ({ cell }) => `「${cell}」は郵便番号として読めません。数字7桁で書いてください。`,
  'not-an-email': ({ cell }) => `「${cell}」はメールアドレスとして読めません。`,
  'not-yes-or-no': ({ cell }) => `「${cell}」は「有」「無」のどちらかわかりません。`,
  'not-a-time': ({ cell }) => `「${cell}」は時刻として読めません。「9:30」や「午後1時」のように書いてください。`,
  'not-a-number': ({ cell }) => `「${cell}」は数として読めません。`,
  'not-a-whole-number': ({ cell }) => `「${cell}」は整数ではありません。`,
  'not-an-amount': ({ cell }) => `「${cell}」は金額として読めません。`,
  'too-long': ({ heading, most }) => `「${heading}」が長すぎます。${most}字までにしてください。`,
  'too-large': ({ cell, most }) => `「${cell}」は大きすぎます。${most}までの数にしてください。`,
  'too-small': ({ cell, least }) => `「${cell}」は小さすぎます。${least}以上の数にしてください。`,
  'not-a-choice': ({ cell, choices }) => `「${cell}」は選べる言葉にありません（${choices.join('、')}）。`,
  'same-as-line': ({ other }) => `${other}行目と同じものが、もう一度書かれています。`,
  'against-rule': ({ ja }) => ja,
}

const doubt: DoubtWords = {
  'era-over': ({ cell, day: read }) => `「${cell}」は、その元号が終わった後の日付です。${day(read)}と読みました。`,
  'era-not-begun': ({ cell, day: read }) => `「${cell}」は、その元号が始まる前の日付です。${day(read)}と読みました。`,
  'weekday-differs': ({ cell, day: read }) => `「${cell}」は曜日が合いません。${day(read)}と読みました。`,
  'day-from-number': ({ cell, day: read }) => `「${cell}」は数字ですが、${day(read)}と読みました。`,
  'rare-characters': ({ characters }) => `${characters.join('、')} は、ほかの機器や印刷で違う形になることがあります。`,
  'not-taken-over': ({ left }) => `「${left.join('」「')}」は決まった言葉として読めないため、取り込みません。`,
  'read-as': ({ cell, ja: read }) => `「${cell}」を「${read}」と読みました。`,
}

const skipped: Record<SkipReason, string> = {
  blank: '空の行',
  note: '注記',
  total: '合計の行',
  example: '記入例',
  'header-again': '見出しのくり返し',
}

function columnInWords({ column, heading }: { column: string; heading: string }): string {
  return [column && `${column}列`, heading && `「${heading}」`].filter(Boolean).join('')
}

export const ja = {
  fault,
  doubt,
  skipped,
  place: ({ line, column, heading }: { line: number; column: string; heading: string }) => {
    const where = columnInWords({ column, heading })
    return where ? `${line}行目 ${where}` : `${line}行目`
  },
  column: columnInWords,
  atPlace: ({ place, sentence }: { place: string; sentence: string }) => `${place}：${sentence}`,
}
