import { halfWidth } from '#platform/japanese-text.ts'
import type { Because, Finding } from './finding.ts'

export type Said = { value: string; kind?: Finding['kind']; because?: Because }
export type Reader = (text: string) => Said

export const asCoordinate =
  (column: '緯度' | '経度'): Reader =>
  (text) => {
    const value = halfWidth(text)
    if (!/^\d{1,3}(\.\d+)?$/.test(value)) return { value: text, kind: 'doubtful', because: 'not-a-coordinate' }
    const [least, most] = japan[column]
    if (Number(value) < least || Number(value) > most) return { value, kind: 'doubtful', because: 'outside-japan' }
    return value === text ? { value } : { value, kind: 'repaired', because: 'width' }
  }

/** From 沖ノ鳥島 to 択捉島, and from 与那国島 to 南鳥島. */
const japan = { 緯度: [20, 46], 経度: [122, 154] } as const

export const asLink: Reader = (text) =>
  /^https?:\/\/\S+$/.test(text) && URL.canParse(text)
    ? { value: text }
    : { value: text, kind: 'doubtful', because: 'link-incomplete' }

/** A spreadsheet writes thirteen digits as 1.00E+12; what it has swallowed cannot be told any more. */
export const asCorporateNumber: Reader = (text) => {
  const value = halfWidth(text)
  if (!/^\d{13}$/.test(value)) return { value: text, kind: 'doubtful', because: 'number-destroyed' }
  return value === text ? { value } : { value, kind: 'repaired', because: 'width' }
}
