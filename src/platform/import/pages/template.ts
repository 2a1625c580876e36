import type { Language } from '#platform/i18n/catalogue.ts'
import { writeWorkbook } from '#platform/sheets/write-workbook.ts'
import type { ImportedRow } from '../kind.ts'
import { fieldIdsOf, type ImportPlan } from '../plan.ts'
import { words } from './words.ts'

/** An empty list with every heading, and a second sheet that says how each column is filled in. */
export function template(language: Language, plan: ImportPlan<ImportedRow>): Promise<Uint8Array> {
  const w = words(language)
  const fields = fieldIdsOf(plan).map((id) => plan.fields[id] as (typeof plan.fields)[string])
  return writeWorkbook([
    {
      name: plan.title(language),
      columns: fields.map(({ label }) => ({ label: label(language), width: 20 })),
      rows: [],
    },
    {
      name: w.workbook.howTo,
      columns: [
        { label: w.field, width: 28 },
        { label: w.required, width: 12 },
        { label: w.example, width: 40 },
      ],
      rows: fields.map(({ label, required, example = '' }) => [
        label(language),
        required ? w.required : w.optional,
        example,
      ]),
    },
  ])
}
