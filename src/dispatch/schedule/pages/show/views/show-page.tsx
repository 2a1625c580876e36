import type { Language } from '#platform/i18n/catalogue.ts'
import { formatInstant } from '#platform/i18n/dates.ts'
import { LinkButton, Notice, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../../../words.ts'
import { periodInWords } from '../../period.ts'
import { type ShowFilter, writeShowFilter } from '../filter.ts'
import type { Shown } from '../load-show.ts'
import { FiguresList } from './figures-list.tsx'
import { GapTable } from './gap-table.tsx'
import { Parts } from './parts.tsx'
import { ProposalTable } from './proposal-table.tsx'
import { SearchPanel } from './search-panel.tsx'

export interface ShowProps {
  w: Words
  language: Language
  shown: Shown
  filter: ShowFilter
  problem: string | null
  onceKey: string
}

/** A schedule: how far the search is, and the proposal as a list. */
export function ShowPage(props: ShowProps) {
  const { w, language, shown, problem } = props
  const { schedule, proposal } = shown
  return (
    <>
      <PageHeading
        title={periodInWords(language, schedule)}
        above={w.title}
        back={{ href: urls.schedules.index(), label: w.back }}
        actions={
          proposal && (
            <LinkButton href={urls.schedules.send({ id: schedule.id })} kind="primary">
              {w.proposal.send}
            </LinkButton>
          )
        }
      />
      {problem && (
        <Notice kind="error" announce>
          <p>{problem}</p>
        </Notice>
      )}
      <SearchPanel {...props} />
      {proposal && <Proposal {...props} proposal={proposal} />}
    </>
  )
}

function Proposal(props: ShowProps & { proposal: NonNullable<Shown['proposal']> }) {
  const { w, language, shown, filter, proposal } = props
  const { schedule, proposals } = shown
  const id = schedule.id
  return (
    <>
      <h2>{w.proposal.title(String(proposal.number))}</h2>
      <p>
        {w.proposal.origin[proposal.origin]} ·{' '}
        {w.proposal.made(formatInstant(language, proposal.madeAt), proposal.madeBy ?? w.proposal.system)}
      </p>
      {proposal.number !== proposals[0]?.number && (
        <Notice kind="info">
          <p>
            {w.proposal.older} <a href={urls.schedules.show({ id })}>{w.proposal.toNewest}</a>
          </p>
        </Notice>
      )}
      <ViewLinks {...props} current="list" />
      {filter.part === null && filter.page === 1 && <FiguresList w={w} figures={proposal.figures} />}
      <Parts {...props} />
      {filter.part === null && <ProposalTable {...props} />}
      <GapTable {...props} />
    </>
  )
}

/** The ways of looking at one proposal. */
export function ViewLinks({ w, shown, filter, current }: ShowProps & { current: 'list' | 'month' | 'week' }) {
  const id = shown.schedule.id
  const which = writeShowFilter({ ...filter, part: null, page: 1 })
  const views = [
    ['list', urls.schedules.show({ id }, which)],
    ['month', urls.schedules.month({ id }, which)],
    ['week', urls.schedules.week({ id }, which)],
  ] as const
  return (
    <nav class="view-links" aria-label={w.proposal.view}>
      <ul>
        {views.map(([view, href]) => (
          <li key={view}>
            <a href={href} aria-current={view === current ? 'page' : undefined}>
              {w.proposal[view]}
            </a>
          </li>
        ))}
        {shown.proposals.length > 1 && (
          <li>
            <a href={urls.schedules.compare({ id })}>{w.proposal.compare}</a>
          </li>
        )}
        <li>
          <a href={urls.schedules.helps({ id })}>{w.proposal.helps}</a>
        </li>
        <li>
          <a href={urls.schedules.print({ id }, which)}>{w.proposal.print}</a>
        </li>
      </ul>
    </nav>
  )
}
