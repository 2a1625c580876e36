import { wishForCompany } from '../../rules/follow-up.ts'
import { noCommitments } from '../../rules/given.ts'
import { against, type StaffPlace } from '../../rules/staff.ts'
import { type Plan, slotOf, slotWithGoers } from '../explain/plan.ts'
import { groundOf } from '../explain/standing.ts'
import type { PlannedRequest, ProposedVisit } from '../facts/planning-facts.ts'

/** Whether anybody in the visit, those who hold a place among them, wishes follow-up staff to go along. */
export function wishesCompany(plan: Plan, request: PlannedRequest, personIds: readonly string[]): boolean {
  const held = [...request.going, ...request.waiting].map(({ personId }) => personId)
  return [...personIds, ...held].some((personId) => {
    const person = plan.people.get(personId)
    const been = (plan.facts.commitments.get(personId) ?? noCommitments).organisationIds
    return person !== undefined && wishForCompany(person, request.facts.organisationId, been) === 'wished'
  })
}

/** Follow-up staff against whom nothing speaks at that date, the rest of the proposal counted in; by name. */
export function freeStaff(plan: Plan, request: PlannedRequest, slotId: string): string[] {
  const slot = slotOf(request, slotId)
  if (!slot) return []
  const { areaId, mode } = request.facts
  return plan.facts.staff
    .filter((staff) => {
      const places = [
        ...(plan.facts.staffPlaces.get(staff.accountId) ?? []),
        ...proposedPlaces(plan, staff.accountId, request.facts.id),
      ]
      return (
        against(staff, { ...slotWithGoers(plan, request, slot), areaId, mode }, places, groundOf(plan.facts)).length ===
        0
      )
    })
    .map(({ accountId }) => accountId)
}

/** The staff of a visit as it now is: kept where they are free, found where they are wished for; null where nobody is needed. */
export function staffFor(plan: Plan, request: PlannedRequest, visit: ProposedVisit): string | null | 'nobody-free' {
  if (!wishesCompany(plan, request, visit.personIds)) return null
  const [settled] = request.staffIds
  if (settled) return settled
  const free = freeStaff(plan, request, visit.slotId)
  if (visit.staffId && free.includes(visit.staffId)) return visit.staffId
  return free[0] ?? 'nobody-free'
}

function proposedPlaces(plan: Plan, staffId: string, exceptIn: string): StaffPlace[] {
  return [...plan.visits.values()].flatMap((visit) => {
    const request = plan.requests.get(visit.requestId)
    const slot = slotOf(request, visit.slotId)
    if (visit.staffId !== staffId || visit.requestId === exceptIn || !request || !slot) return []
    const { areaId, mode } = request.facts
    const { id: slotId, onDay, startMinute, endMinute } = slot
    return [{ slotId, onDay, startMinute, endMinute, areaId, mode }]
  })
}
