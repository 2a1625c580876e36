import { placeholder, printAsOf, printAsOfEn, type Value, yesOrNo } from '#plans/index.ts'
import { phrase } from '#platform/document/build.ts'
import type { Phrase } from '#platform/document/model.ts'

const englishUnits: Record<string, string> = {
  人: 'people',
  名: 'people',
  回: 'times',
  件: 'cases',
  組: 'pairs',
  病院: 'hospitals',
  床: 'beds',
  か所: 'places',
  市町村: 'municipalities',
  市町村数: 'municipalities in all',
  障害圏域数: 'areas in all',
  '回/年': 'times a year',
  '％': '%',
  [yesOrNo]: 'yes / no',
}

export const unitSaid = (unit: string): Phrase =>
  phrase(unit === '％' ? '％：構成割合' : unit, englishUnits[unit] ?? unit)

const unknown = phrase('不明', 'unknown')
export const dash = phrase('－', '–')

/** What stands in the cell of a value: a dash where nobody has entered anything, 不明 where it is not known. */
export function valueSaid(value: Value | null): Phrase {
  if (value === null) return dash
  if (value.hiddenBelow !== undefined) return phrase(`${value.hiddenBelow}未満`, `under ${value.hiddenBelow}`)
  if (value.value === null) return unknown
  if (value.unit === yesOrNo) return value.value > 0 ? phrase('有', 'yes') : phrase('無', 'no')
  return phrase(value.value.toLocaleString('ja-JP', { minimumFractionDigits: value.unit === '％' ? 1 : 0 }))
}

/** 4病院／4回: all values of a kind that there are, with their units. */
export function valuesSaid(values: readonly (Value | null)[]): Phrase {
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return dash
  const one = (value: Value, language: 'ja' | 'en') =>
    value.value === null
      ? underSaid(value)[language]
      : language === 'ja'
        ? `${value.value.toLocaleString('ja-JP')}${value.unit}`
        : `${value.value.toLocaleString('en')} ${englishUnits[value.unit] ?? value.unit}`
  return phrase(known.map((value) => one(value, 'ja')).join('／'), known.map((value) => one(value, 'en')).join(' / '))
}

/** 10件未満: a small number that could point to a person; 不明 where it is not known at all. */
const underSaid = ({ hiddenBelow, unit }: Value): Phrase =>
  hiddenBelow === undefined
    ? unknown
    : phrase(`${hiddenBelow}${unit}未満`, `under ${hiddenBelow} ${englishUnits[unit] ?? unit}`)

export function asOfSaid(value: Value | null): Phrase {
  if (!value?.asOfOn) return phrase(placeholder)
  const asOf = { on: value.asOfOn, precision: value.precision }
  return phrase(printAsOf(asOf), printAsOfEn(asOf))
}
