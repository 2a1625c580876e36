import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatTime } from '#platform/i18n/dates.ts'
import type { Activity } from '#register/vocabulary.ts'
import { vocabulary } from '#register/vocabulary-words.ts'
import { DataTable, EmptyState } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { StageTag } from '../../request/views/stage-tag.tsx'
import type { Board } from '../load-board.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  board: Board
}

export function BoardTable({ w, language, board }: Props) {
  const { activity } = vocabulary(language)
  return (
    <DataTable
      caption={w.count(String(board.total))}
      empty={<EmptyState title={w.none} />}
      rows={board.rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'when',
          label: w.column.when,
          nowrap: true,
          cell: (row) => `${formatDay(language, row.onDay, 'short')} ${formatTime(language, row.startMinute)}`,
        },
        {
          key: 'host',
          label: w.column.host,
          rowHeader: true,
          cell: (row) => <a href={urls.requests.show({ id: row.id })}>{row.hostName}</a>,
        },
        { key: 'activity', label: w.column.activity, cell: (row) => activity[row.activity as Activity] },
        { key: 'stage', label: w.column.stage, cell: (row) => <StageTag stage={row.stage} /> },
        {
          key: 'people',
          label: w.column.people,
          cell: (row) => {
            const people = w.people(String(row.seatsTaken), String(row.peopleWanted))
            return row.offersWaiting > 0 ? `${people} ${w.waiting(String(row.offersWaiting))}` : people
          },
        },
        { key: 'reference', label: w.column.reference, nowrap: true, cell: (row) => row.reference },
      ]}
    />
  )
}
