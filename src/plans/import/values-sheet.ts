import type { SheetToWrite } from '#platform/sheets/write-workbook.ts'
import { printAsOf } from '../indicators/as-of.ts'
import type { Indicator, Value, Wording } from '../indicators/rules.ts'
import { type IndicatorColumn, indicatorColumns, indicatorSheet } from './sheet-columns.ts'

/** The indicators of a year and of the year before it, with their newest values. */
export function valuesSheet(indicators: readonly Indicator[], fiscalYear: number): SheetToWrite {
  const codes = new Map(indicators.map(({ id, code }) => [id, code]))
  const rows = indicators.flatMap((indicator) =>
    indicator.wordings
      .filter((wording) => wording.fiscalYear === fiscalYear || wording.fiscalYear === fiscalYear - 1)
      .flatMap((wording) => linesOf(indicator, wording, codes.get(indicator.parentId ?? '') ?? '')),
  )
  return { name: indicatorSheet, columns: indicatorColumns.map((label) => ({ label })), rows }
}

function linesOf(indicator: Indicator, wording: Wording, parent: string): string[][] {
  const newest = new Map<string, Value>()
  for (const value of indicator.values)
    if (value.fiscalYear === wording.fiscalYear && !newest.has(value.kind + value.unit))
      newest.set(value.kind + value.unit, value)
  const values = newest.size > 0 ? [...newest.values()] : [null]
  return values.map((value) => {
    const line: Record<IndicatorColumn, string | number | null | undefined> = {
      code: indicator.code,
      section: indicator.section,
      parent,
      part_of_sum: indicator.partOfSum ? 'yes' : '',
      fiscal_year: wording.fiscalYear,
      number: wording.number,
      label_ja: wording.labelJa,
      label_en: wording.labelEn,
      units: wording.units.join('、'),
      outcome_ja: wording.outcomeJa,
      outcome_en: wording.outcomeEn,
      expected_ja: wording.expectedJa,
      expected_en: wording.expectedEn,
      kind: value?.kind,
      unit: value?.unit,
      value: value?.value,
      as_of: value?.asOfOn ? printAsOf({ on: value.asOfOn, precision: value.precision }) : '',
    }
    return indicatorColumns.map((column) => String(line[column] ?? ''))
  })
}
