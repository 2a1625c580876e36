import type { Reason, StaffReason } from '../../rules/finding.ts'
import { judge } from '../../rules/judge.ts'
import { against, type StaffPlace } from '../../rules/staff.ts'
import { type Plan, planOf, slotOf, slotWithGoers, withProposed } from '../explain/plan.ts'
import { groundOf } from '../explain/standing.ts'
import type { PlannedRequest, PlanningFacts, ProposedVisit } from '../facts/planning-facts.ts'
import type { Barred } from './instance-of.ts'

export interface Violation extends Barred {
  reasons: readonly (Reason | StaffReason)[]
}

/**
 * Asks the rules that candidates and acceptance are judged by about every place of a proposal, with all its other
 * places beside it. Nothing is proposed that an offer would refuse.
 */
export function violationsOf(facts: PlanningFacts, visits: readonly ProposedVisit[]): Violation[] {
  const plan = planOf(facts, visits)
  const staffPlaces = placesByStaff(plan)
  return [...plan.visits.values()].flatMap((visit) => {
    const request = plan.requests.get(visit.requestId) as PlannedRequest
    return [...ofPeople(plan, request, visit), ...ofStaff(plan, request, visit, staffPlaces)]
  })
}

function ofPeople(plan: Plan, request: PlannedRequest, visit: ProposedVisit): Violation[] {
  const bare = slotOf(request, visit.slotId)
  if (!bare) return []
  const slot = slotWithGoers(plan, request, bare)
  return visit.personIds.flatMap((supporterId) => {
    const person = plan.people.get(supporterId)
    const beside = withProposed(plan, supporterId, visit.requestId)
    const reasons = person ? judge(person, request.facts, slot, beside, groundOf(plan.facts)).against : notKnown
    return reasons.length > 0 ? [{ requestId: visit.requestId, slotId: slot.id, supporterId, reasons }] : []
  })
}

const notKnown: Reason[] = [{ rule: 'not-enrolled', figures: {} }]

function ofStaff(
  plan: Plan,
  request: PlannedRequest,
  { requestId, slotId, staffId }: ProposedVisit,
  places: ReadonlyMap<string, readonly StaffPlace[]>,
): Violation[] {
  const slot = slotOf(request, slotId)
  const staff = plan.facts.staff.find(({ accountId }) => accountId === staffId)
  if (!slot || !staff) return []
  const { areaId, mode } = request.facts
  const taken = [...(plan.facts.staffPlaces.get(staff.accountId) ?? []), ...(places.get(staff.accountId) ?? [])]
  const reasons = against(staff, { ...slotWithGoers(plan, request, slot), areaId, mode }, taken, groundOf(plan.facts))
  return reasons.length > 0 ? [{ requestId, slotId, supporterId: staff.accountId, reasons }] : []
}

function placesByStaff(plan: Plan): Map<string, StaffPlace[]> {
  const places = [...plan.visits.values()].flatMap(({ requestId, slotId, staffId }) => {
    const request = plan.requests.get(requestId)
    const slot = slotOf(request, slotId)
    if (!request || !slot || staffId === null) return []
    const { areaId, mode } = request.facts
    const { onDay, startMinute, endMinute } = slot
    return [{ staffId, place: { slotId, onDay, startMinute, endMinute, areaId, mode } }]
  })
  return new Map(
    [...Map.groupBy(places, ({ staffId }) => staffId)].map(([id, all]) => [id, all.map(({ place }) => place)]),
  )
}
