import type { Day } from '#platform/calendar.ts'

export type ValueKind = 'target' | 'actual'
export type Precision = 'day' | 'month' | 'year' | 'fiscal-year'

export interface Value {
  fiscalYear: number
  kind: ValueKind
  unit: string
  /** Null is unknown, which differs from zero. */
  value: number | null
  /** Null where no day has been filled in. */
  asOfOn: Day | null
  precision: Precision
  source: string
  /** A counted number from one to below this: it could point to a person and is told as “under”. */
  hiddenBelow?: number
}

export interface Wording {
  fiscalYear: number
  number: number | null
  labelJa: string
  labelEn: string
  units: string[]
  outcomeJa: string
  outcomeEn: string
  expectedJa: string
  expectedEn: string
}

export interface Indicator {
  id: string
  code: string
  parentId: string | null
  /** Whether it is a part that adds up, with its siblings, to the whole above it. */
  partOfSum: boolean
  section: 'basic' | 'result'
  sourceRule: 'counted' | 'by-hand' | 'imported'
  countingRule: string | null
  /** The newest of a year first. */
  wordings: Wording[]
  /** The newest recorded first: the first of a year, kind and unit counts. */
  values: Value[]
}

/** What an indicator is called in a year: as that year has it, else as the year nearest before, else the first. */
export function wordingIn({ wordings }: Pick<Indicator, 'wordings'>, fiscalYear: number): Wording | null {
  return wordings.find((each) => each.fiscalYear <= fiscalYear) ?? wordings.at(-1) ?? null
}

/** Whether the year has words of its own for it. */
export const isToldIn = ({ wordings }: Pick<Indicator, 'wordings'>, fiscalYear: number) =>
  wordings.some((each) => each.fiscalYear === fiscalYear)

/** The value that counts, or null where none is recorded. A recorded unknown is a value of null. */
export function valueIn({ values }: Pick<Indicator, 'values'>, fiscalYear: number, kind: ValueKind, unit: string) {
  return values.find((each) => each.fiscalYear === fiscalYear && each.kind === kind && each.unit === unit) ?? null
}

/** Last year's actual becomes this year's baseline. */
export const baselineOf = (indicator: Pick<Indicator, 'values'>, fiscalYear: number, unit: string) =>
  valueIn(indicator, fiscalYear - 1, 'actual', unit)

export const yesOrNo = '有・無'
export const percent = '％'

/** Parts that must add up to the whole above them, with the percentages given beside them. */
export interface Sum {
  wholeId: string
  unit: string
  whole: number | null
  parts: { id: string; value: number | null; percent: number | null }[]
}

/** The sums of a year: for every whole with parts, in the whole's first unit. */
export function sumsIn(indicators: readonly Indicator[], fiscalYear: number): Sum[] {
  return indicators.flatMap((whole) => {
    const parts = indicators.filter(({ parentId, partOfSum }) => partOfSum && parentId === whole.id)
    const unit = wordingIn(whole, fiscalYear)?.units[0]
    if (parts.length === 0 || unit === undefined) return []
    const told = (indicator: Indicator, in_: string) => valueIn(indicator, fiscalYear, 'actual', in_)?.value ?? null
    return [
      {
        wholeId: whole.id,
        unit,
        whole: told(whole, unit),
        parts: parts.map((part) => ({ id: part.id, value: told(part, unit), percent: told(part, percent) })),
      },
    ]
  })
}

/** Whether the parts add up; where one is unknown nothing can be said against them. */
export function addsUp({ whole, parts }: Sum): boolean {
  if (whole === null || parts.some(({ value }) => value === null)) return true
  return parts.reduce((total, { value }) => total + (value ?? 0), 0) === whole
}

/** Percentages add up to 100, but for the rounding of each to one decimal. */
export function percentsAddUp({ parts }: Sum): boolean {
  const given = parts.map((part) => part.percent)
  if (given.some((each) => each === null)) return true
  const tenths = given.reduce<number>((total, each) => total + Math.round((each ?? 0) * 10), 0)
  return Math.abs(tenths - 1000) <= parts.length / 2
}

/** Parts whose percentage is not what their number makes of the whole, rounded to one decimal. */
export function percentsThatDiffer({ whole, parts }: Sum): { id: string; expected: number }[] {
  if (!whole) return []
  return parts.flatMap(({ id, value, percent: given }) => {
    if (value === null || given === null) return []
    const expected = Math.round((value / whole) * 1000) / 10
    return Math.abs(expected - given) > 0.05 ? [{ id, expected }] : []
  })
}
