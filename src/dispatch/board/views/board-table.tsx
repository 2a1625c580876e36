import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatTime } from '#platform/i18n/dates.ts'
import type { Activity } from '#register/vocabulary.ts'
import { vocabulary } from '#register/vocabulary-words.ts'
import { EmptyState } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { priorityWords } from '../../priority/words.ts'
import { stageWords } from '../../request/stage-words.ts'
import { stageTones } from '../../request/views/stage-tag.tsx'
import type { Board } from '../load-board.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  board: Board
}

/** Roles are repeated because rows shown as cards lose them in some browsers. */
const as = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  rowheader: { role: 'rowheader' },
  columnheader: { role: 'columnheader' },
} as const

/** As a `DataTable` would draw it, written out: this is the page that is open all day. */
export function BoardTable({ w, language, board }: Props) {
  const { activity } = vocabulary(language)
  const stage = stageWords(language)
  const { column } = w
  const { is: sought } = priorityWords(language)
  if (board.rows.length === 0) return <EmptyState title={w.none} />
  return (
    <table class="data-table data-table-cards" {...as.table}>
      <caption>{w.count(String(board.total))}</caption>
      <thead {...as.rowgroup}>
        <tr {...as.row}>
          {[column.when, column.host, column.activity, column.stage, column.people, column.reference].map((label) => (
            <th {...as.columnheader} scope="col" key={label}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as.rowgroup}>
        {board.rows.map((row) => (
          <tr {...as.row} key={row.id}>
            <td {...as.cell} class="nowrap" data-label={column.when}>
              {`${formatDay(language, row.onDay, 'short')} ${formatTime(language, row.startMinute)}`}
            </td>
            <th {...as.rowheader} scope="row">
              <a href={urls.requests.show({ id: row.id })}>{row.hostName}</a>
            </th>
            <td {...as.cell} class="roomy" data-label={column.activity}>
              {activity[row.activity as Activity]}
            </td>
            <td {...as.cell} data-label={column.stage}>
              <span class={`tag tag-${stageTones[row.stage] ?? 'neutral'}`}>{stage[row.stage]}</span>
              {row.priority !== 'usual' && ` ${sought[row.priority]}`}
            </td>
            <td {...as.cell} class="nowrap" data-label={column.people}>
              {peopleInWords(w, row)}
            </td>
            <td {...as.cell} class="nowrap" data-label={column.reference}>
              {row.reference}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function peopleInWords(w: Words, { seatsTaken, peopleWanted, offersWaiting }: Board['rows'][number]): string {
  const people = w.people(String(seatsTaken), String(peopleWanted))
  return offersWaiting > 0 ? `${people} ${w.waiting(String(offersWaiting))}` : people
}
