import { addMonths, monthOf } from '#platform/calendar.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { FilterBar, LinkButton, PageHeading, Pagination, SelectField, TextField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { priorities } from '../../priority/rules.ts'
import { priorityWords } from '../../priority/words.ts'
import { requestStages } from '../../request/stage.ts'
import { stageWords } from '../../request/stage-words.ts'
import { type BoardFilter, writeBoardFilter } from '../filter.ts'
import { type Board, rowsOnAPage } from '../load-board.ts'
import type { Words } from '../words.ts'
import { BoardTable } from './board-table.tsx'

interface Props {
  w: Words
  language: Language
  today: string
  filter: BoardFilter
  board: Board
}

export function BoardPage(props: Props) {
  const { w, language, filter, board } = props
  return (
    <>
      <PageHeading title={w.title} actions={<LinkButton href={urls.requests.proxy()}>{w.proxy}</LinkButton>} />
      <Filters {...props} />
      <BoardTable w={w} language={language} board={board} />
      <Pagination
        page={filter.page}
        pages={Math.ceil(board.total / rowsOnAPage)}
        href={(page) => urls.requests.index(writeBoardFilter({ ...filter, page }))}
      />
    </>
  )
}

function Filters({ w, language, today, filter }: Props) {
  const { when, stage, priority, host } = writeBoardFilter(filter)
  const months = Array.from({ length: 18 }, (_, index) => addMonths(monthOf(today), index - 12))
  const applied = [
    ...(when ? [{ label: whenInWords(w, language, filter), removeHref: hrefOf({ ...filter, when: 'ahead' }) }] : []),
    ...(stage ? [{ label: stageWords(language)[stage], removeHref: hrefOf({ ...filter, stage: null }) }] : []),
    ...(priority
      ? [{ label: priorityWords(language).is[priority], removeHref: hrefOf({ ...filter, priority: null }) }]
      : []),
    ...(host ? [{ label: host, removeHref: hrefOf({ ...filter, host: null }) }] : []),
  ]
  return (
    <FilterBar
      action={urls.requests.index()}
      values={{ when: when ?? 'ahead', stage: stage ?? '', priority: priority ?? '', host: host ?? '' }}
      applied={applied}
      clearHref={applied.length > 0 ? urls.requests.index() : undefined}
    >
      <SelectField
        name="when"
        label={w.when}
        mark={false}
        empty={false}
        options={[
          { value: 'ahead', label: w.whenIs.ahead },
          { value: 'all', label: w.whenIs.all },
          ...months.map((month) => ({ value: month, label: formatDay(language, month, 'month') })),
        ]}
      />
      <SelectField
        name="stage"
        label={w.stage}
        mark={false}
        empty={w.any}
        options={requestStages.map((value) => ({ value, label: stageWords(language)[value] }))}
      />
      <SelectField
        name="priority"
        label={priorityWords(language).title}
        mark={false}
        empty={w.any}
        options={priorities.map((value) => ({ value, label: priorityWords(language).is[value] }))}
      />
      <TextField name="host" label={w.host} mark={false} type="search" />
    </FilterBar>
  )
}

const hrefOf = (filter: BoardFilter) => urls.requests.index(writeBoardFilter({ ...filter, page: 1 }))

const whenInWords = (w: Words, language: Language, { when }: BoardFilter) =>
  typeof when === 'string' ? w.whenIs[when] : formatDay(language, when.month, 'month')
