import type { Language } from '#platform/i18n/catalogue.ts'
import { formatInstant } from '#platform/i18n/dates.ts'
import type { Sheet } from '#platform/sheets/sheet.ts'
import type { Typed } from '#platform/web/form.ts'
import { DataTable, ErrorSummary, type FormProblems, Notice, PageHeading, PostButton } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Batch } from '../../batch/batch.ts'
import type { ImportedRow, ImportKind, Question } from '../../kind.ts'
import { fieldIdsOf, type ImportPlan } from '../../plan.ts'
import { columnsUnder, type FileColumn, fieldOf, reasonLeftOut } from '../columns.ts'
import { columnField, type Looking } from '../columns-form.ts'
import type { Words } from '../words.ts'
import { MatchForm } from './match-form.tsx'
import { OtherSheet } from './other-sheet.tsx'

export interface ColumnsProps {
  w: Words
  language: Language
  batch: Batch
  kind: ImportKind
  sheets: Sheet[]
  plan: ImportPlan<ImportedRow>
  questions: Question[]
  takenAt: string | null
  looking: Looking
  values: Typed
  problems: FormProblems
}

export function ColumnsPage(props: ColumnsProps) {
  const { w, language, batch, sheets, plan, looking, takenAt } = props
  const sheet = sheets[looking.sheet] as Sheet
  const columns = columnsUnder(sheet, looking.header.line)
  return (
    <>
      <PageHeading
        title={w.columnsTitle}
        step={{ current: 2, total: 3 }}
        above={`${plan.title(language)} ${batch.fileName}`}
        lead={w.columnsTop}
        back={{ href: urls.imports.index(), label: w.title }}
      />
      <ErrorSummary problems={props.problems} />
      {takenAt && (
        <Notice kind="info">
          <p>{w.takenBefore(formatInstant(language, takenAt))}</p>
        </Notice>
      )}
      <OtherSheet w={w} batchId={batch.id} sheets={sheets} looking={looking} />
      {columns.length === 0 ? (
        <Notice kind="warning">
          <p>{w.noHeader}</p>
        </Notice>
      ) : (
        <>
          <FileColumns {...props} sheet={sheet} columns={columns} />
          <MatchForm {...props} columns={columns} />
        </>
      )}
      <PostButton action={urls.imports.discard({ id: batch.id })} kind="quiet">
        {w.discard}
      </PostButton>
    </>
  )
}

function FileColumns({
  w,
  language,
  kind,
  plan,
  sheet,
  columns,
  values,
}: ColumnsProps & { sheet: Sheet; columns: FileColumn[] }) {
  const chosen = Object.fromEntries(
    fieldIdsOf(plan).map((id) => [id, values[columnField(id)]?.[0] ? Number(values[columnField(id)]?.[0]) : null]),
  )
  const use = ({ index, heading }: FileColumn) =>
    fieldOf(language, plan, chosen, index) ?? w.noUse(reasonLeftOut(language, kind, heading) ?? '')
  return (
    <DataTable
      caption={w.fileColumns(sheet.name)}
      rows={columns}
      rowKey={({ letters }) => letters}
      columns={[
        {
          key: 'heading',
          label: w.column,
          rowHeader: true,
          cell: ({ letters, heading }) => w.columnOption(letters, heading || w.noHeading),
        },
        { key: 'values', label: w.firstValues, cell: (column) => column.values.join(' ／ ') },
        { key: 'use', label: w.use, cell: use },
      ]}
    />
  )
}
