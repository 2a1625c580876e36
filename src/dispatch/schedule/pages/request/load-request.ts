import { recordLook } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Scope } from '../../../candidates/candidates.queries.ts'
import { findAims } from '../../aims/find-aims.ts'
import { wishesCompany } from '../../decision/company-for.ts'
import { listDecisions } from '../../decision/store.ts'
import { explainGap } from '../../explain/gap.ts'
import { otherDates } from '../../explain/other-dates.ts'
import { planOf } from '../../explain/plan.ts'
import { requestTable } from '../../explain/request-table.ts'
import { daysAround } from '../../facts/commitments-in-period.queries.ts'
import { listPlanningFacts } from '../../facts/list-planning-facts.ts'
import { listProposals, listProposedVisits } from '../../proposal/store.ts'
import { findSchedule } from '../../store.ts'
import { listHostNames } from '../show/names.queries.ts'

/** How many other dates are named. */
const mostDates = 6

export interface Asked {
  scheduleId: string
  requestId: string
  /** The number of a proposal; the newest when null. */
  number: number | null
  slotId: string | null
  scope: Scope
}

export type ExplainedRequest = NonNullable<Awaited<ReturnType<typeof loadRequest>>>

/** One request of a proposal with everything that speaks for and against everybody. Whose names are shown is recorded. */
export async function loadRequest(tx: Tx, moment: Moment, asked: Asked) {
  const schedule = await findSchedule(tx, moment, asked.scheduleId)
  if (!schedule) return null
  const proposals = await listProposals(tx, moment, schedule.id)
  const proposal = proposals.find(({ number }) => number === asked.number) ?? proposals[0] ?? null
  const visits = proposal ? await listProposedVisits(tx, moment, proposal.id) : []
  const planning = { ...schedule, ...asked, aims: await findAims(tx, moment), basedOn: null }
  const plan = planOf(await listPlanningFacts(tx, moment, planning), visits)
  const request = plan.requests.get(asked.requestId)
  if (!request) return null
  const visit = plan.visits.get(request.facts.id) ?? null
  const slot = request.slots.find(({ id }) => id === (asked.slotId ?? visit?.slotId)) ?? request.slots[0]
  if (!slot) return null
  const there = new Set([...(visit?.personIds ?? []), ...request.going.map(({ personId }) => personId)])
  const isOpen = there.size + request.waiting.length < request.wanted
  await recordLook(
    tx,
    moment,
    plan.facts.people.map(({ personId }) => personId),
    'schedule',
  )
  return {
    schedule,
    proposal,
    isNewest: proposal?.id === proposals[0]?.id,
    plan,
    request,
    visit,
    slot,
    rows: requestTable(plan, request, slot.id),
    wantsCompany: wishesCompany(plan, request, visit?.personIds ?? []),
    gap: isOpen ? explainGap(plan, request) : null,
    dates: isOpen ? otherDates(plan, request, daysAround, mostDates) : [],
    decisions: (await listDecisions(tx, moment, schedule.id)).filter(({ requestId }) => requestId === request.facts.id),
    hosts: await listHostNames(tx, moment),
  }
}
