import { addMonths, monthOf } from '#platform/calendar.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { listed } from '#platform/i18n/punctuation.ts'
import {
  DataTable,
  EmptyState,
  FilterBar,
  LinkButton,
  PageHeading,
  Pagination,
  SelectField,
  Tag,
  TextField,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { type VisitState, visitStates } from '../../visit/rules.ts'
import { visitWords } from '../../visit/words.ts'
import { type VisitFilter, visitsOnAPage, writeVisitFilter } from '../filter.ts'
import type { ListedVisit } from '../visit-list.queries.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  today: string
  filter: VisitFilter
  visits: readonly ListedVisit[]
}

const tones: Partial<Record<VisitState, 'blue' | 'green' | 'yellow'>> = {
  ahead: 'blue',
  'to-record': 'yellow',
  'carried-out': 'green',
}

export function ListPage({ w, language, today, filter, visits }: Props) {
  const { state } = visitWords(language)
  const { month, page } = filter
  const shown = visits.slice((page - 1) * visitsOnAPage, page * visitsOnAPage)
  return (
    <>
      <PageHeading
        title={w.title}
        actions={
          <>
            <LinkButton href={urls.visits.calendar({ month })}>{w.toCalendar}</LinkButton>
            <LinkButton href={urls.staffTimes.index()}>{w.toStaffTimes}</LinkButton>
          </>
        }
      />
      <Filters w={w} language={language} today={today} filter={filter} />
      <DataTable
        caption={w.count(formatDay(language, month, 'month'), String(visits.length))}
        empty={<EmptyState title={w.none} />}
        rows={shown}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'when',
            label: w.column.when,
            nowrap: true,
            cell: (row) => (
              <>
                {formatDay(language, row.onDay, 'short')}{' '}
                <span class="keep">{formatSpan(language, row.startMinute, row.endMinute)}</span>
              </>
            ),
          },
          {
            key: 'host',
            label: w.column.host,
            rowHeader: true,
            cell: (row) => <a href={urls.visits.show({ id: row.id })}>{row.hostName}</a>,
          },
          {
            key: 'people',
            label: w.column.people,
            nowrap: true,
            cell: (row) => !isOff(row) && w.people(String(row.going), String(row.peopleWanted)),
          },
          {
            key: 'staff',
            label: w.column.staff,
            roomy: true,
            cell: (row) => !isOff(row) && (listed(language, row.staff) || w.noStaff),
          },
          { key: 'state', label: w.column.state, cell: (row) => <Tag tone={tones[row.state]}>{state[row.state]}</Tag> },
          { key: 'reference', label: w.column.reference, nowrap: true, cell: (row) => row.reference },
        ]}
      />
      <Pagination
        page={page}
        pages={Math.ceil(visits.length / visitsOnAPage)}
        href={(to) => urls.visits.index(writeVisitFilter({ ...filter, page: to }))}
      />
    </>
  )
}

/** Nobody goes any more, and nobody is missing. */
const isOff = ({ state }: ListedVisit) => state === 'cancelled' || state === 'postponed'

function Filters({ w, language, today, filter }: Omit<Props, 'visits'>) {
  const { state } = visitWords(language)
  const around = Array.from({ length: 24 }, (_, index) => addMonths(monthOf(today), index - 17))
  const months = around.includes(filter.month) ? around : [filter.month, ...around]
  return (
    <FilterBar
      action={urls.visits.index()}
      values={{ month: filter.month, state: filter.state ?? '', host: filter.host ?? '' }}
      open={filter.state !== null || filter.host !== null}
      clearHref={filter.state !== null || filter.host !== null ? urls.visits.index({ month: filter.month }) : undefined}
    >
      <SelectField
        name="month"
        label={w.month}
        mark={false}
        empty={false}
        options={months.map((month) => ({ value: month, label: formatDay(language, month, 'month') }))}
      />
      <SelectField
        name="state"
        label={w.state}
        mark={false}
        empty={w.any}
        options={visitStates.map((value) => ({ value, label: state[value] }))}
      />
      <TextField name="host" label={w.host} mark={false} type="search" />
    </FilterBar>
  )
}
