import type { ComponentChildren } from 'preact'
import { Notice, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { periodInWords } from '../../period.ts'
import { Filters } from './filters.tsx'
import { type ShowProps, ViewLinks } from './show-page.tsx'

interface Props extends ShowProps {
  current: 'month' | 'week'
  action: string
  kept: Record<string, string>
  children: ComponentChildren
}

/** The heading of a view of one proposal, the other views, and the filter. */
export function ProposalFrame({ children, current, action, kept, ...props }: Props) {
  const { w, language, shown } = props
  const { schedule, proposal, proposals } = shown
  return (
    <>
      <PageHeading
        title={periodInWords(language, schedule)}
        above={proposal ? `${w.title} ${w.proposal.title(String(proposal.number))}` : `${w.title} ${w.noProposal}`}
        back={{ href: urls.schedules.show({ id: schedule.id }), label: w.backToSchedule }}
      />
      {proposal && proposal.number !== proposals[0]?.number && (
        <Notice kind="info">
          <p>
            {w.proposal.older} <a href={urls.schedules[current]({ id: schedule.id })}>{w.proposal.toNewest}</a>
          </p>
        </Notice>
      )}
      <ViewLinks {...props} current={current} />
      <Filters {...props} among={shown.rows} action={action} kept={kept} />
      {children}
    </>
  )
}
