import type { Indicator } from './rules.ts'
import type { IndicatorValueRow } from './store.ts'

export interface KnownValue {
  value: number | null
  asOfOn: string
  source: string
}

/** The value that counts for a year, indicator and kind: the newest recorded, or null where none is recorded. */
export function knownValue(
  rows: readonly IndicatorValueRow[],
  fiscalYear: number,
  indicator: Indicator,
  kind: 'target' | 'actual',
): KnownValue | null {
  const row = rows.find((each) => each.fiscal_year === fiscalYear && each.indicator === indicator && each.kind === kind)
  return row
    ? { value: row.value === null ? null : Number(row.value), asOfOn: row.as_of_on ?? '', source: row.source }
    : null
}

export const yearsWith = (rows: readonly IndicatorValueRow[]): number[] => [
  ...new Set(rows.map((row) => row.fiscal_year)),
]
