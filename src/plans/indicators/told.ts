import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { printAsOf, printAsOfEn } from './as-of.ts'
import { type Value, yesOrNo } from './rules.ts'
import type { Words } from './words.ts'

/** A value with its unit as a reader sees it. */
export function toldValue(w: Words, value: Value | null, unit: string): string {
  if (value === null) return w.notSet
  const named = w.unit[unit] ?? unit
  if (value.hiddenBelow !== undefined) return w.under(String(value.hiddenBelow), named)
  if (value.value === null) return w.unknown
  if (unit === yesOrNo) return value.value > 0 ? w.yes : w.no
  return `${value.value.toLocaleString('ja-JP')} ${named}`
}

export function toldAsOf(language: Language, value: Value | null): string {
  if (!value?.asOfOn) return ''
  if (value.precision === 'day' && value.source === '') return formatDay(language, value.asOfOn, 'long')
  const asOf = { on: value.asOfOn, precision: value.precision }
  return language === 'en' ? printAsOfEn(asOf) : printAsOf(asOf)
}
