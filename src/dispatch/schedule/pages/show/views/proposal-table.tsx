import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { listed } from '#platform/i18n/punctuation.ts'
import { DataTable, EmptyState, Pagination, Tag } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { passes, rowsOnAPage, writeShowFilter } from '../filter.ts'
import { isCovered, type Place, type ScheduleRow } from '../rows.ts'
import { Filters } from './filters.tsx'
import type { ShowProps } from './show-page.tsx'

/** The requests that are covered, by day: who would be asked, who goes along, and what was decided or sent. */
export function ProposalTable(props: ShowProps) {
  const { w, shown, filter } = props
  const covered = shown.rows.filter(isCovered)
  const all = covered.filter((row) => passes(row, filter))
  const rows = all.slice((filter.page - 1) * rowsOnAPage, filter.page * rowsOnAPage)
  return (
    <>
      <h3 class="only-heard">{w.proposal.rowsTitle}</h3>
      <Filters {...props} among={covered} action={urls.schedules.show({ id: shown.schedule.id })} />
      <DataTable
        caption={w.proposal.count(String(all.length), String(covered.length))}
        hideCaption={all.length === covered.length}
        empty={<EmptyState title={w.proposal.empty} />}
        rows={rows}
        rowKey={(row) => row.request.facts.id}
        columns={columns(props)}
      />
      <Pagination
        page={filter.page}
        pages={Math.ceil(all.length / rowsOnAPage)}
        href={(page) => urls.schedules.show({ id: shown.schedule.id }, writeShowFilter({ ...filter, page }))}
      />
    </>
  )
}

function columns(props: ShowProps) {
  const { w, language, shown } = props
  const { columns: label, noStaff } = w.proposal
  const state = { key: 'state', label: label.state, cell: (row: ScheduleRow) => <States {...props} row={row} /> }
  return [
    {
      key: 'when',
      label: label.when,
      nowrap: true,
      cell: ({ slot }: ScheduleRow) =>
        slot && `${formatDay(language, slot.onDay, 'short')} ${formatSpan(language, slot.startMinute, slot.endMinute)}`,
    },
    {
      key: 'host',
      label: label.host,
      rowHeader: true,
      cell: ({ request }: ScheduleRow) => (
        <a href={explained(props, request.facts.id)}>{shown.hosts.get(request.facts.organisationId)}</a>
      ),
    },
    { key: 'people', label: label.people, cell: (row: ScheduleRow) => <People {...props} row={row} /> },
    {
      key: 'staff',
      label: label.staff,
      nowrap: true,
      cell: ({ staffIds }: ScheduleRow) =>
        listed(
          language,
          staffIds.map((id) => shown.staff.get(id) ?? ''),
        ) || noStaff,
    },
    ...(shown.rows.some(hasState) ? [state] : []),
    { key: 'reference', label: label.reference, nowrap: true, cell: ({ request }: ScheduleRow) => request.reference },
  ]
}

export const explained = ({ shown, filter }: ShowProps, requestId: string) =>
  urls.schedules.request({ id: shown.schedule.id, requestId }, { proposal: filter.proposal })

/** The names, each with how far it is; nobody's reasons. */
export function People({ w, shown, row }: ShowProps & { row: ScheduleRow }) {
  return (
    <ul class="plain-list">
      {row.places.map((place) => (
        <li key={place.personId}>
          {shown.people.get(place.personId) ?? w.proposal.otherContract}
          {stateWords(w, place)}
        </li>
      ))}
    </ul>
  )
}

const stateWords = (w: ShowProps['w'], { state }: Place) =>
  state === 'proposed' ? '' : w.proposal.beside(state === 'going' ? w.proposal.settled : w.proposal.waiting)

const hasState = ({ isSent, decisions }: ScheduleRow) => isSent || decisions.some(({ kind }) => kind === 'keep')

/** What is still to be sent is said only beside what was: before that, nothing was. */
function States({ w, shown, row }: ShowProps & { row: ScheduleRow }) {
  const p = w.proposal
  const nobodyLeft = row.places.every(({ state }) => state !== 'proposed') || !shown.rows.some(({ isSent }) => isSent)
  return (
    <>
      {row.decisions.some(({ kind }) => kind === 'keep') && <Tag tone="blue">{p.kept}</Tag>}{' '}
      {!nobodyLeft && <Tag>{p.toSend}</Tag>}
      {row.isSent && <Tag tone="green">{p.sent}</Tag>}
    </>
  )
}
