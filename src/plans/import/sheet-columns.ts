import { sheetNames } from '#platform/sheets/sheet-names.ts'
import type { Field, Resource } from '../content/resource.ts'
import { columnsOf } from '../content/resource.ts'
import { type ResourceId, resourceIds } from '../content/resources/index.ts'
import { fieldLabel, type Words, words } from '../content/words.ts'

/** A column of the workbook: a column of the row, or the name of the row it points to. */
export interface SheetColumn {
  label: string
  column: string
  field: Field
}

/** The columns of a resource in a workbook, with the labels of the form. */
export function sheetColumns(w: Words, { table, fields }: Resource): SheetColumn[] {
  return fields.flatMap((field): SheetColumn[] => {
    const label = fieldLabel(w, table, field.name)
    if (field.kind !== 'both') return [{ label, column: field.name, field }]
    return columnsOf(field).map((column) => ({
      label: w.withLanguage(label, w.language[column.endsWith('_en') ? 'en' : 'ja']),
      column,
      field,
    }))
  })
}

/** The sheet of indicators: one line for each indicator, year, kind and unit. */
export const indicatorColumns = [
  'code',
  'section',
  'parent',
  'part_of_sum',
  'fiscal_year',
  'number',
  'label_ja',
  'label_en',
  'units',
  'outcome_ja',
  'outcome_en',
  'expected_ja',
  'expected_en',
  'kind',
  'unit',
  'value',
  'as_of',
] as const
export type IndicatorColumn = (typeof indicatorColumns)[number]

export const indicatorSheet = '指標の値'
export const coverSheet = 'この一覧について'

/** What the sheet of each kind of row is called, within the length that Excel allows. */
export const sheetNameOf = (id: ResourceId): string => names[resourceIds.indexOf(id) + 1] ?? id

const names = sheetNames([coverSheet, ...resourceIds.map((id) => words('ja').resource[id]), indicatorSheet])
