import type { SupporterFacts } from '#register/supporter-facts.ts'
import { type Commitments, noCommitments, type SlotFacts, type TakenPlace } from '../../rules/given.ts'
import type { PlannedRequest, PlanningFacts, ProposedVisit } from '../facts/planning-facts.ts'

/** A proposal beside the facts it rests on, made ready for questions. */
export interface Plan {
  facts: PlanningFacts
  people: ReadonlyMap<string, SupporterFacts>
  requests: ReadonlyMap<string, PlannedRequest>
  visits: ReadonlyMap<string, ProposedVisit>
  /** By person: the places the proposal gives, each in its request. */
  proposed: ReadonlyMap<string, readonly TakenPlace[]>
}

/** Reads a proposal. What no longer is among the facts (closed, settled, withdrawn) is left out. */
export function planOf(facts: PlanningFacts, visits: readonly ProposedVisit[]): Plan {
  const requests = new Map(facts.requests.map((request) => [request.facts.id, request]))
  const standing = visits.filter((visit) => slotOf(requests.get(visit.requestId), visit.slotId) !== undefined)
  const places = standing.flatMap((visit) => placesOf(requests.get(visit.requestId) as PlannedRequest, visit))
  return {
    facts,
    people: new Map(facts.people.map((person) => [person.personId, person])),
    requests,
    visits: new Map(standing.map((visit) => [visit.requestId, visit])),
    proposed: Map.groupBy(places, (place) => place.personId),
  }
}

/** The date with who would go there, for the rules that ask about company. */
export function slotWithGoers(plan: Plan, request: PlannedRequest, slot: SlotFacts): SlotFacts {
  const visit = plan.visits.get(request.facts.id)
  const held = [...request.going, ...request.waiting].filter(({ slotId }) => slotId === slot.id)
  const ids = [...held.map(({ personId }) => personId), ...(visit?.slotId === slot.id ? visit.personIds : [])]
  const goers = [...new Set(ids)].map((personId) => {
    const person = plan.people.get(personId)
    return { personId, name: person?.name ?? null, withoutStaff: person?.withoutStaff ?? [] }
  })
  return { ...slot, goers }
}

export const slotOf = (request: PlannedRequest | undefined, slotId: string): SlotFacts | undefined =>
  request?.slots.find((slot) => slot.id === slotId)

function placesOf(request: PlannedRequest, visit: ProposedVisit): (TakenPlace & { personId: string })[] {
  const { id, onDay, startMinute, endMinute } = slotOf(request, visit.slotId) as SlotFacts
  const { areaId, mode } = request.facts
  const place = { requestId: visit.requestId, slotId: id, part: 'supporter' as const, areaId, mode }
  return visit.personIds.map((personId) => ({ ...place, personId, onDay, startMinute, endMinute }))
}

/** What the person has taken on, the proposal's places beside it; those in one request may be left out. */
export function withProposed(plan: Plan, personId: string, exceptIn: string | null = null): Commitments {
  const settled = plan.facts.commitments.get(personId) ?? noCommitments
  const proposed = (plan.proposed.get(personId) ?? []).filter(({ requestId }) => requestId !== exceptIn)
  return proposed.length === 0 ? settled : { ...settled, taken: [...settled.taken, ...proposed] }
}
