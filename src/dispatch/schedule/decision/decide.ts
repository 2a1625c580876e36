import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Scope } from '../../candidates/candidates.queries.ts'
import type { Reason } from '../../rules/finding.ts'
import { findAims } from '../aims/find-aims.ts'
import { type Plan, planOf, slotOf } from '../explain/plan.ts'
import { standingOf } from '../explain/standing.ts'
import { listPlanningFacts } from '../facts/list-planning-facts.ts'
import type { PlannedRequest, ProposedVisit } from '../facts/planning-facts.ts'
import { changedProposal } from '../proposal/changed-proposal.ts'
import { insertProposal, listProposals, listProposedVisits, type ProposalRow } from '../proposal/store.ts'
import { findSchedule } from '../store.ts'
import { visitWith, visitWithout } from './change-visit.ts'
import { staffFor } from './company-for.ts'
import { insertDecision, liftDecisions } from './store.ts'

export interface Deciding {
  scheduleId: string
  requestId: string
  kind: 'keep' | 'not-here' | 'leave-open' | 'lift'
  personId: string | null
  slotId: string | null
  /** The number of the proposal that was looked at. */
  seen: number
  scope: Scope
}

export type DecideRefusal =
  | { because: 'unknown' | 'full' | 'no-staff' }
  | { because: 'changed-meanwhile'; by: string | null }
  | { because: 'rules'; personId: string; reasons: readonly Reason[] }

type Decided = { decided: true } | { refused: DecideRefusal }

/**
 * Keeps what a coordinator decides about one request, and follows the proposal with one in which it is so. Other
 * requests stay as they are; a hard rule is never passed. Whoever decided about the same request meanwhile is not
 * written over.
 */
export async function decide(tx: Tx, moment: Moment, deciding: Deciding): Promise<Decided> {
  const schedule = await findSchedule(tx, moment, deciding.scheduleId)
  const [newest, ...older] = await listProposals(tx, moment, deciding.scheduleId)
  if (!schedule || !newest) return unknown
  const visits = await listProposedVisits(tx, moment, newest.id)
  if (await isChangedSince(tx, moment, deciding, visits, [newest, ...older]))
    return { refused: { because: 'changed-meanwhile', by: newest.madeBy } }
  const aims = await findAims(tx, moment)
  const planning = { ...schedule, ...deciding, aims, basedOn: null }
  const plan = planOf(await listPlanningFacts(tx, moment, planning), visits)
  const request = plan.requests.get(deciding.requestId)
  if (!request || (deciding.personId && !plan.people.has(deciding.personId))) return unknown
  const changed = changedVisit(plan, request, deciding)
  if ('refused' in changed) return changed
  await keep(tx, moment, deciding)
  if (changed.visit !== undefined)
    await insertProposal(
      tx,
      moment,
      changedProposal(plan, {
        scheduleId: schedule.id,
        basedOn: newest.id,
        visits,
        requestId: deciding.requestId,
        visit: changed.visit,
      }),
    )
  return { decided: true }
}

const unknown = { refused: { because: 'unknown' as const } }

/** Undefined where the proposal stays as it is. */
function changedVisit(
  plan: Plan,
  request: PlannedRequest,
  { kind, personId, slotId }: Deciding,
): { visit: ProposedVisit | null | undefined } | { refused: DecideRefusal } {
  const visit = plan.visits.get(request.facts.id)
  if (kind === 'lift') return { visit: undefined }
  if (kind === 'leave-open') return { visit: visit ? null : undefined }
  if (personId === null) return unknown
  if (kind === 'not-here')
    return { visit: visit?.personIds.includes(personId) ? visitWithout(request, visit, personId) : undefined }
  const slot = slotOf(request, slotId ?? '')
  const person = plan.people.get(personId)
  if (!slot || !person) return unknown
  const { against } = standingOf(plan, request, slot, person)
  if (against.length > 0) return { refused: { because: 'rules', personId, reasons: against } }
  const outcome = visitWith(request, visit, slot, personId, plan.facts.decisions)
  if ('refused' in outcome) return { refused: { because: 'full' } }
  const staffId = staffFor(plan, request, outcome.visit)
  return staffId === 'nobody-free' ? { refused: { because: 'no-staff' } } : { visit: { ...outcome.visit, staffId } }
}

async function isChangedSince(
  tx: Tx,
  moment: Moment,
  { requestId, seen }: Deciding,
  visits: readonly ProposedVisit[],
  proposals: readonly ProposalRow[],
): Promise<boolean> {
  if (proposals[0]?.number === seen) return false
  const before = proposals.find(({ number }) => number === seen)
  const seenVisits = before ? await listProposedVisits(tx, moment, before.id) : []
  const of = (all: readonly ProposedVisit[]) => JSON.stringify(all.find((one) => one.requestId === requestId) ?? null)
  return of(visits) !== of(seenVisits)
}

async function keep(
  tx: Tx,
  moment: Moment,
  { scheduleId, requestId, kind, personId, slotId }: Deciding,
): Promise<void> {
  const about = { scheduleId, requestId, ...(personId ? { personId } : {}) }
  await liftDecisions(tx, moment, about)
  if (kind !== 'lift')
    await insertDecision(tx, {
      tenant_id: moment.tenantId,
      schedule_id: scheduleId,
      kind,
      request_id: requestId,
      slot_id: kind === 'keep' ? slotId : null,
      person_id: kind === 'leave-open' ? null : personId,
      decided_by: moment.actorId,
      decided_at: moment.now,
    })
  await record(tx, moment, {
    verb: 'decide-on-schedule',
    subjectKind: 'request',
    subjectId: requestId,
    personId,
    details: { kind },
  })
}
