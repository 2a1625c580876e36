import { forComparing } from '#platform/japanese-text.ts'
import { cellText } from '#platform/sheets/sheet.ts'
import type { Parser } from '../plan.ts'

export interface Choice<V> {
  value: V
  /** Spellings in any language; the first is the one shown where a cell fits none. */
  synonyms: readonly [string, ...string[]]
}

const yes = '有|有り|あり|○|◯|〇|●|◎|レ|✓|✔|☑|はい|可|可能|済|済み|希望|希望する|する|true|yes|y|1|on|ok'
const no = '無|無し|なし|×|✕|✖|☓|x|いいえ|不可|否|未|希望しない|しない|false|no|n|0|off|ng|☐'
const yesNoKeys = new Map([
  ...yes.split('|').map((word) => [forComparing(word), true] as const),
  ...no.split('|').map((word) => [forComparing(word), false] as const),
])

/** 有・無, ○・×, はい・いいえ, 可・不可, yes / no, 1 / 0, TRUE / FALSE. A △ is refused: it says neither. */
export function yesNo(): Parser<boolean> {
  return (cell) => {
    const value = typeof cell === 'boolean' ? cell : yesNoKeys.get(forComparing(cellText(cell)))
    return value === undefined ? { fault: { code: 'not-yes-or-no' } } : { value }
  }
}

/** One of some values, by any of their spellings; width, kana, case and spaces do not matter. */
export function choice<V>(choices: readonly Choice<V>[]): Parser<V> {
  const values = new Map(
    choices.flatMap(({ value, synonyms }) => synonyms.map((each) => [forComparing(each), value] as const)),
  )
  return (cell) => {
    const key = forComparing(cellText(cell))
    if (values.has(key)) return { value: values.get(key) as V }
    return { fault: { code: 'not-a-choice', choices: choices.map(({ synonyms }) => synonyms[0]) } }
  }
}

/** Several values in one cell, parted by 、 ， , ； ; ／ or a line break, each read by `each`, none twice. */
export function list<V>(each: Parser<V>): Parser<V[]> {
  return (cell, context) => {
    const parts = cellText(cell)
      .split(/[、，,；;／\n]/)
      .map((part) => part.trim())
    const values = new Set<V>()
    for (const part of parts.filter(Boolean)) {
      const parsed = each(part, context)
      if ('fault' in parsed) return { fault: { ...parsed.fault, part } }
      values.add(parsed.value)
    }
    return { value: [...values] }
  }
}
