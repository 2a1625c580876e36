import type { Language } from '#platform/i18n/catalogue.ts'
import { DataTable } from '#ui/index.ts'
import type { ImportedRow, ImportKind } from '../../kind.ts'
import { fieldIdsOf, type ImportPlan } from '../../plan.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  kind: ImportKind
  plan: ImportPlan<ImportedRow>
}

/** Which columns are understood under which headings, how a cell is written, and what is never taken over. */
export function UnderstoodColumns({ w, language, kind, plan }: Props) {
  const comma = language === 'en' ? ', ' : '、'
  const fields = fieldIdsOf(plan).map((id) => ({ id, field: plan.fields[id] as (typeof plan.fields)[string] }))
  return (
    <>
      <DataTable
        caption={w.columnsLead}
        rows={fields}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'label',
            label: w.field,
            rowHeader: true,
            cell: ({ id, field }) => (
              <>
                {field.label(language)}{' '}
                {(field.required || plan.oneOf?.includes(id)) && <span class="mark-required">{w.required}</span>}
              </>
            ),
          },
          { key: 'headings', label: w.headings, cell: ({ field }) => field.synonyms.join(comma) },
          { key: 'example', label: w.example, cell: ({ field }) => field.example || '—' },
        ]}
      />
      {kind.leftOut.length > 0 && (
        <>
          <h3>{w.leftOut}</h3>
          <ul>
            {kind.leftOut.map(({ headings, because }) => (
              <li key={headings[0]}>
                {headings.join(comma)} — {because(language)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
