import { formatInstant } from '#platform/i18n/dates.ts'
import {
  Button,
  ButtonRow,
  DataTable,
  EmptyState,
  FileField,
  Form,
  type FormProblems,
  PageHeading,
  RadioGroup,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { TakenList } from '../imports.queries.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  code: string
  taken: TakenList[]
  onceKey: string
  kind: string
  problems: FormProblems
}

export function ListsPage({ w, code, taken, onceKey, kind, problems }: Props) {
  const { language } = usePage()
  const { open, api } = urls.place
  const files = [
    [open.eventList({ code }), w.eventList],
    [open.facilityList({ code }), w.facilityList],
    [open.calendar({ code }), w.calendar],
    [api.root({ code }), w.api],
  ] as const
  return (
    <>
      <PageHeading title={w.title} lead={w.lead} />
      <Form action={urls.openData.take()} multipart onceKey={onceKey} values={{ kind: [kind] }} problems={problems}>
        <RadioGroup
          name="kind"
          label={w.kind}
          options={[
            { value: 'event', label: w.kinds.event },
            { value: 'facility', label: w.kinds.facility },
          ]}
        />
        <FileField name="file" label={w.file} hint={w.fileHint} readers={w.fileReaders} accept=".csv" required />
        <ButtonRow>
          <Button>{w.take}</Button>
        </ButtonRow>
      </Form>
      <DataTable
        caption={w.before}
        rows={taken}
        rowKey={(row) => row.id}
        empty={<EmptyState title={w.none} />}
        columns={[
          {
            key: 'file',
            label: w.file,
            rowHeader: true,
            cell: (row) => <a href={urls.openData.report({ id: row.id })}>{row.file_name}</a>,
          },
          { key: 'at', label: w.at, cell: (row) => formatInstant(language, row.imported_at) },
          { key: 'rows', label: w.rows, numeric: true, cell: (row) => row.rows_read },
          { key: 'added', label: w.added, numeric: true, cell: (row) => row.rows_added },
          { key: 'changed', label: w.changed, numeric: true, cell: (row) => row.rows_changed },
          { key: 'known', label: w.known, numeric: true, cell: (row) => row.rows_known },
          { key: 'refused', label: w.refused, numeric: true, cell: (row) => row.rows_refused },
        ]}
      />
      <h2>{w.publicFiles}</h2>
      <p>{w.publicLead}</p>
      <ul>
        {files.map(([href, label]) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
