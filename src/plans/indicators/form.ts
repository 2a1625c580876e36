import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import type { Typed } from '#platform/web/form.ts'
import { countingRules } from '../counting/rules.ts'
import { type AsOf, parseAsOf, printAsOf } from './as-of.ts'
import { type Indicator, type Value, type ValueKind, valueIn, type Wording, wordingIn } from './rules.ts'

/** At most three values of a kind: an indicator has at most three units. */
const slots = [1, 2, 3] as const

export const indicatorForm = z.object({
  labelJa: field.requiredText(200),
  labelEn: field.text(300),
  units: texts((text) => {
    const units = text.split(/[、,，\s]+/).filter(Boolean)
    return units.length >= 1 && units.length <= 3 ? units : undefined
  }),
  number: field.numberOrNone(1, 99),
  parent: field.idOrNone(),
  partOfSum: field.yes(),
  sourceRule: field.choice(['counted', 'by-hand', 'imported']),
  countingRule: field.choiceOrNone(countingRules),
  asOf: texts<AsOf | null>((text) => (text === '' ? null : (parseAsOf(text) ?? undefined)), 'not-a-day'),
  source: field.text(200),
  outcomeJa: field.text(2000),
  outcomeEn: field.text(2000),
  expectedJa: field.text(2000),
  expectedEn: field.text(2000),
  target1: decimalOrNone(),
  target2: decimalOrNone(),
  target3: decimalOrNone(),
  actual1: decimalOrNone(),
  actual2: decimalOrNone(),
  actual3: decimalOrNone(),
})
export type IndicatorForm = z.infer<typeof indicatorForm>

function texts<T>(read: (text: string) => T | undefined, problem = 'required') {
  return z
    .array(z.string())
    .optional()
    .transform((given, ctx): T => {
      const value = read((given?.[0] ?? '').normalize('NFKC').replace(/%/g, '％').trim())
      if (value !== undefined) return value
      ctx.addIssue({ code: 'custom', message: problem })
      return z.NEVER
    })
}

/** A number that may have decimals, in half or full width, with or without commas. */
function decimalOrNone() {
  return texts<number | null>((text) => {
    const plain = text.replace(/[,\s]/g, '')
    if (plain === '') return null
    return /^\d{1,12}(\.\d{1,3})?$/.test(plain) ? Number(plain) : undefined
  }, 'not-a-number')
}

export const wordingFrom = (form: IndicatorForm, fiscalYear: number): Wording => ({
  fiscalYear,
  number: form.number,
  labelJa: form.labelJa,
  labelEn: form.labelEn,
  units: form.units,
  outcomeJa: form.outcomeJa,
  outcomeEn: form.outcomeEn,
  expectedJa: form.expectedJa,
  expectedEn: form.expectedEn,
})

/**
 * The values of the kinds that the page asks for. What is counted and left empty stays counted; what was never entered
 * and stays empty is written down as unknown only with a day that it is unknown of.
 */
export function valuesFrom(form: IndicatorForm, fiscalYear: number, kinds: readonly ValueKind[]): Value[] {
  const asOf = { asOfOn: form.asOf?.on ?? null, precision: form.asOf?.precision ?? ('day' as const) }
  return kinds.flatMap((kind) => {
    const values = form.units.map((unit, at) => ({
      fiscalYear,
      kind,
      unit,
      value: form[`${kind}${slots[at] ?? 1}`],
      ...asOf,
      source: form.source || sourceOf(form),
    }))
    const isTold = values.some(({ value }) => value !== null)
    return isTold || (form.sourceRule !== 'counted' && form.asOf !== null) ? values : []
  })
}

/** An empty source says how the value came here. */
const sourceOf = ({ sourceRule }: IndicatorForm) => (sourceRule === 'imported' ? '取り込み' : '入力')

export function typedFrom(indicator: Indicator, fiscalYear: number): Typed {
  const wording = wordingIn(indicator, fiscalYear)
  const own = wording?.fiscalYear === fiscalYear ? wording : null
  const units = wording?.units ?? []
  const entered = (kind: ValueKind, unit: string) => {
    const value = valueIn(indicator, fiscalYear, kind, unit)
    return value?.value === null || value === null ? [] : [String(value.value)]
  }
  const first = indicator.values.find((value) => value.fiscalYear === fiscalYear && value.asOfOn !== null)
  const text = (value: string | number | null | undefined) => (value ? [String(value)] : [])
  return {
    labelJa: text(wording?.labelJa),
    labelEn: text(wording?.labelEn),
    units: [units.join('、')],
    number: text(wording?.number),
    parent: text(indicator.parentId),
    partOfSum: indicator.partOfSum ? ['yes'] : [],
    sourceRule: [indicator.sourceRule],
    countingRule: text(indicator.countingRule),
    asOf: first?.asOfOn ? [printAsOf({ on: first.asOfOn, precision: first.precision })] : [],
    source: text(first?.source),
    outcomeJa: text(own?.outcomeJa),
    outcomeEn: text(own?.outcomeEn),
    expectedJa: text(own?.expectedJa),
    expectedEn: text(own?.expectedEn),
    ...Object.fromEntries(
      units.flatMap((unit, at) => [
        [`target${at + 1}`, entered('target', unit)],
        [`actual${at + 1}`, entered('actual', unit)],
      ]),
    ),
  }
}
