import { formatDay } from '#platform/i18n/dates.ts'
import { DataTable } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { MonthCounted } from '../../counting/months.ts'
import type { RegisteredParts } from '../../counting/registered.ts'
import type { Props } from './behind-page.tsx'

const steps = ['before', 'joined', 'left', 'now'] as const

/** How the number of registered people came about; the register itself only for those who keep it. */
export function Registered({ w, parts, opensRecords }: Props & { parts: RegisteredParts }) {
  return (
    <>
      <DataTable
        caption={w.parts.caption}
        rows={steps}
        rowKey={(step) => step}
        columns={[
          { key: 'what', label: w.parts.what, rowHeader: true, cell: (step) => w.parts[step] },
          { key: 'count', label: w.count, numeric: true, cell: (step) => parts[step] },
        ]}
      />
      <p class="note">{w.registeredNote}</p>
      {opensRecords && (
        <p>
          <a href={urls.people.index()}>{w.toPeople}</a>
        </p>
      )}
    </>
  )
}

/** Matching by month: small numbers are not told, and the records are opened by those in charge. */
export function Months(props: Props & { months: MonthCounted[]; limit: number }) {
  const { w, language, counted, months, limit, opensRecords } = props
  return (
    <>
      <DataTable
        caption={w.rule[counted.rule]}
        hideCaption
        rows={months}
        rowKey={({ month }) => month}
        columns={[
          { key: 'month', label: w.month, rowHeader: true, cell: ({ month }) => formatDay(language, month, 'month') },
          { key: 'count', label: w.count, numeric: true, cell: ({ count }) => count ?? w.hiddenMonth },
        ]}
      />
      <p class="note">{w.monthsNote(String(limit))}</p>
      {opensRecords && (
        <p>
          <a href={urls.matching.index()}>{w.toMatching}</a>
        </p>
      )}
    </>
  )
}
