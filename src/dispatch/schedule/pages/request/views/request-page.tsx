import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { Notice, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { DecisionsTaken } from './decisions-taken.tsx'
import { EverybodyTable } from './everybody-table.tsx'
import { GapExplanation } from './gap-explanation.tsx'
import { Proposed } from './proposed.tsx'
import { type RequestProps, slotInWords } from './request-props.ts'

/** One request: who would be asked and why, why it stays open, and everybody with their reasons. */
export function RequestPage(props: RequestProps) {
  const { w, found, problem } = props
  const { schedule, request, proposal } = found
  const host = found.hosts.get(request.facts.organisationId) ?? ''
  return (
    <>
      <PageHeading
        title={host}
        above={`${w.request.title} ${request.reference}`}
        lead={w.request.lead(whenOf(props), String(request.wanted))}
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
      {found.gap && <GapExplanation {...props} gap={found.gap} />}
      <DecisionsTaken {...props} />
      <EverybodyTable {...props} />
      <p>
        <a href={urls.requests.show({ id: request.facts.id })}>{w.request.toRequest}</a>
      </p>
      {request.visitId && (
        <p>
          <a href={urls.visits.show({ id: request.visitId })}>{w.request.toVisit}</a>
        </p>
      )}
    </>
  )
}

/** The year is said, because the pages of a schedule leave it out. */
function whenOf({ language, found: { slot } }: RequestProps): string {
  return `${formatDay(language, slot.onDay, 'long')} ${formatSpan(language, slot.startMinute, slot.endMinute)}`
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
