import { DataTable, Notice, PageHeading, Pagination, SummaryList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Remark, TakenList } from '../imports.queries.ts'
import type { Because } from '../reading/finding.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  taken: TakenList
  remarks: Remark[]
  page: number
}

const onOnePage = 100

export function ReportPage({ w, taken, remarks, page }: Props) {
  const unknown = taken.columns as string[]
  const shown = remarks.slice((page - 1) * onOnePage, page * onOnePage)
  return (
    <>
      <PageHeading
        title={w.reportTitle(taken.file_name)}
        lead={w.reportLead(String(taken.rows_read))}
        back={{ href: urls.openData.index(), label: w.title }}
      />
      <SummaryList
        items={[
          { label: w.added, value: taken.rows_added },
          { label: w.changed, value: taken.rows_changed },
          { label: w.known, value: taken.rows_known },
          { label: w.refused, value: taken.rows_refused },
        ]}
      />
      {unknown.length > 0 && (
        <Notice kind="warning" title={w.unknownColumns}>
          <p>{w.unknownColumnsLead}</p>
          <ul>
            {unknown.map((column) => (
              <li key={column}>{column}</li>
            ))}
          </ul>
        </Notice>
      )}
      <DataTable
        caption={w.remarks}
        rows={shown}
        rowKey={(row) => row.id}
        empty={<p>{w.allWell}</p>}
        columns={[
          { key: 'row', label: w.row, numeric: true, rowHeader: true, cell: (row) => row.row_number },
          { key: 'column', label: w.column, cell: (row) => row.column_name },
          { key: 'what', label: w.what, cell: (row) => w.outcome[row.kind] },
          { key: 'why', label: w.why, roomy: true, cell: (row) => w.because[row.because as Because] },
          { key: 'was', label: w.was, cell: (row) => row.was.slice(0, 80) },
          { key: 'became', label: w.became, cell: (row) => row.became.slice(0, 80) },
        ]}
      />
      <Pagination
        page={page}
        pages={Math.ceil(remarks.length / onOnePage)}
        total={remarks.length}
        href={(to) => urls.openData.report({ id: taken.id }, { page: to })}
      />
    </>
  )
}
