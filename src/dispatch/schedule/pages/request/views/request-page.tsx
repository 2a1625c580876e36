import { Notice, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { DecisionsTaken } from './decisions-taken.tsx'
import { EverybodyTable } from './everybody-table.tsx'
import { GapExplanation } from './gap-explanation.tsx'
import { Proposed } from './proposed.tsx'
import { type RequestProps, slotInWords } from './request-props.ts'

/** One request: who would be asked and why, why it stays open, and everybody with their reasons. */
export function RequestPage(props: RequestProps) {
  const { w, language, found, problem } = props
  const { schedule, request, proposal, slot } = found
  const host = found.hosts.get(request.facts.organisationId) ?? ''
  return (
    <>
      <PageHeading
        title={w.request.title}
        above={`${host} ${request.reference}`}
        back={{ href: urls.schedules.show({ id: schedule.id }), label: w.backToSchedule }}
      />
      {problem && (
        <Notice kind="error" announce>
          <p>{problem}</p>
        </Notice>
      )}
      {proposal && !found.isNewest && (
        <Notice kind="info">
          <p>
            {w.proposal.older}{' '}
            <a href={urls.schedules.request({ id: schedule.id, requestId: request.facts.id })}>{w.proposal.toNewest}</a>
          </p>
        </Notice>
      )}
      <Dates {...props} />
      <Proposed {...props} />
      <DecisionsTaken {...props} />
      {found.gap && <GapExplanation {...props} gap={found.gap} />}
      <h2>{w.request.everybodyTitle(slotInWords(language, slot))}</h2>
      <EverybodyTable {...props} />
    </>
  )
}

/** The dates the host wished for; each can be looked at. */
function Dates({ w, language, found }: RequestProps) {
  const { schedule, request, visit, slot } = found
  if (request.slots.length < 2) return null
  const names = { id: schedule.id, requestId: request.facts.id }
  return (
    <nav class="view-links" aria-label={w.request.slot}>
      <ul>
        {request.slots.map((one) => (
          <li key={one.id}>
            <a
              href={urls.schedules.request(names, { slot: one.id, proposal: found.proposal?.number })}
              aria-current={one.id === slot.id ? 'page' : undefined}
            >
              {slotInWords(language, one)}
              {one.id === visit?.slotId && ` · ${w.request.thisSlot}`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
