import { formatDay, formatFiscalYear } from '#platform/i18n/dates.ts'
import {
  type Column,
  DataTable,
  DateField,
  FilterBar,
  LinkButton,
  PageHeading,
  SelectField,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { type CourseKind, courseKinds } from '../../rules.ts'
import { AreaLinks } from '../../views/area-links.tsx'
import { words as courseWords } from '../../words.ts'
import type { YearFigures } from '../rules.ts'
import { words } from '../words.ts'

export interface FigureRow extends YearFigures {
  wanted: number | null
}

interface Props {
  rows: readonly FigureRow[]
  kind: CourseKind | null
  asOfOn: string
  fiscalYear: number
}

export function FiguresPage({ rows, kind, asOfOn, fiscalYear }: Props) {
  const { language } = usePage()
  const w = words(language)
  const { course } = courseWords(language)
  const isPartly = rows.some(({ cumulative: { isPartly: some } }) => some.applicants || some.accepted || some.completed)
  const number = (key: string, label: string, read: (row: FigureRow) => [number, boolean?]): Column<FigureRow> => ({
    key,
    label,
    numeric: true,
    cell: (row) => {
      const [value, partly] = read(row)
      return `${value}${partly ? w.partly : ''}`
    },
  })
  return (
    <>
      <AreaLinks current="figures" />
      <PageHeading
        title={w.title}
        lead={w.lead(formatDay(language, asOfOn, 'long'))}
        actions={
          <LinkButton href={urls.documents.live({ kind: 'training-figures', year: String(fiscalYear) })}>
            {w.document}
          </LinkButton>
        }
      />
      <FilterBar
        action={urls.courses.figures()}
        values={{ kind: kind ?? '', asOf: asOfOn }}
        words={w.show}
        open={kind !== null}
      >
        <SelectField
          name="kind"
          label={w.kind}
          mark={false}
          empty={w.allKinds}
          options={courseKinds.map((value) => ({ value, label: course[value] }))}
        />
        <DateField name="asOf" label={w.asOf} mark={false} />
      </FilterBar>
      <DataTable
        caption={w.caption(kind ? course[kind] : w.allKinds)}
        narrow="scroll"
        rows={rows}
        rowKey={(row) => String(row.fiscalYear)}
        columns={[
          { key: 'year', label: w.year, rowHeader: true, cell: (row) => formatFiscalYear(language, row.fiscalYear) },
          number('applicants', w.applicants, ({ year }) => [year.applicants, year.isPartly.applicants]),
          number('accepted', w.accepted, ({ year }) => [year.accepted, year.isPartly.accepted]),
          number('peers', w.peers, ({ year }) => [year.completed.peer]),
          number('employers', w.employers, ({ year }) => [year.completed.employer]),
          number('notSaid', w.notSaid, ({ year }) => [year.completed['not-said']]),
          { key: 'wanted', label: w.wanted, numeric: true, cell: (row) => row.wanted ?? '—' },
          number('completed', w.completed, ({ year }) => [year.completedAll, year.isPartly.completed]),
          number('cumulative', w.cumulative, ({ cumulative }) => [
            cumulative.completedAll,
            cumulative.isPartly.completed,
          ]),
        ]}
      />
      {isPartly && <p>{w.partlyNote}</p>}
    </>
  )
}
