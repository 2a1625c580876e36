import { checkDigitOf } from '../municipality-code.ts'
import { phrase } from './build.ts'
import { cellsOf, type NamedCell } from './cells.ts'
import type { OfficialDocument, Phrase } from './model.ts'

/** Something that must not leave the house: which cell, and what is wrong with it. */
export interface DocumentFault {
  cell: string
  place: Phrase
  says: Phrase
}

/** What stops any document: a date left as R●年●月, and two cells with one id. */
export function faultsIn(document: OfficialDocument): DocumentFault[] {
  const cells = cellsOf(document)
  return [...placeholders(cells), ...twice(cells)]
}

/** 令和○年, R●年●月, ●日: a place left open in a date. 二〇二四年 is none. */
const placeholder = /(?<![一二三四五六七八九十〇])[●○◯〇][\s　]*[年月日]|(?:令和|平成|R|H)[\s　]*[●○◯〇]/

function placeholders(cells: readonly NamedCell[]): DocumentFault[] {
  return cells
    .filter(({ text }) => placeholder.test(text.ja) || placeholder.test(text.en))
    .map(({ id, place, text }) => ({
      cell: id,
      place,
      says: phrase(
        `「${text.ja}」の日付が埋まっていません。いつの時点かを入力してください。`,
        `The date in “${text.en || text.ja}” is not filled in. Enter as of when it is.`,
      ),
    }))
}

function twice(cells: readonly NamedCell[]): DocumentFault[] {
  const seen = new Set<string>()
  return cells.flatMap(({ id, place }) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [
      {
        cell: id,
        place,
        says: phrase(`セルの番号「${id}」が2回使われています。`, `The cell id “${id}” is used twice.`),
      },
    ]
  })
}

type Place = Omit<DocumentFault, 'says'>

/** Parts that must add up to their sum: 567 + 521 + 1,837 = 2,925. Where one of them is unknown nothing is said. */
export function sumFault(place: Place, parts: readonly (number | null)[], sum: number | null): DocumentFault[] {
  if (sum === null || parts.some((part) => part === null)) return []
  const total = parts.reduce<number>((so, part) => so + (part ?? 0), 0)
  if (Math.abs(total - sum) < 1e-9) return []
  const shown = (value: number) => value.toLocaleString('ja-JP')
  const added = parts.map((part) => shown(part ?? 0)).join('＋')
  return [
    {
      ...place,
      says: phrase(
        `内訳の合計（${added}＝${shown(total)}）が、${shown(sum)} と合いません。`,
        `The parts (${added.replaceAll('＋', ' + ')} = ${shown(total)}) do not add up to ${shown(sum)}.`,
      ),
    },
  ]
}

/** A code of a local government whose check digit must be right. */
export function codeFault(place: Place, code: string): DocumentFault[] {
  if (/^\d{6}$/.test(code) && checkDigitOf(code.slice(0, 5)) === code[5]) return []
  return [
    {
      ...place,
      says: phrase(
        `団体コード「${code}」の検査数字が合いません。6桁のコードを確かめてください。`,
        `The check digit of the code “${code}” is wrong. Check the six digits.`,
      ),
    },
  ]
}
