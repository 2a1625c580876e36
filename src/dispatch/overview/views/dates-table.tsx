import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { DataTable } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { SlotFacts } from '../../rules/given.ts'
import type { DateProgress } from '../next-step.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  requestId: string
  slots: readonly SlotFacts[]
  dates: readonly DateProgress[]
  caption: string
  today: string
  /** Places can be offered and dates confirmed. */
  isOpen: boolean
}

export function DatesTable({ w, language, requestId, slots, dates, caption, today, isOpen }: Props) {
  const rows = slots.map((slot) => ({ ...slot, ...dates.find((date) => date.slotId === slot.id) }))
  const people = (n: number | undefined) => w.date.people(String(n ?? 0))
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'when',
          label: w.date.when,
          rowHeader: true,
          cell: (row) =>
            `${formatDay(language, row.onDay, 'long')} ${formatSpan(language, row.startMinute, row.endMinute)}`,
        },
        { key: 'going', label: w.date.going, cell: (row) => people(row.going) },
        { key: 'deputies', label: w.date.deputies, cell: (row) => people(row.deputies) },
        { key: 'waiting', label: w.date.waiting, cell: (row) => people(row.waiting) },
        {
          key: 'doing',
          label: w.date.doing,
          cell: (row) => {
            if (row.onDay < today) return w.date.past
            return (
              <>
                <a href={urls.requests.candidates({ id: requestId }, { slot: row.id })}>{w.date.candidates}</a>
                {isOpen && (row.going ?? 0) > 0 && (
                  <>
                    {' '}
                    <a href={urls.requests.confirm({ id: requestId }, { slot: row.id })}>{w.date.confirm}</a>
                  </>
                )}
              </>
            )
          },
        },
      ]}
    />
  )
}
