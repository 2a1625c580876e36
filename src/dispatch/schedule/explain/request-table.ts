import type { PlannedRequest } from '../facts/planning-facts.ts'
import type { Plan } from './plan.ts'
import { type Standing, standingOf } from './standing.ts'
import { type WhyNot, whyNot } from './why-not.ts'
import { type WishMet, wishMet } from './wish-met.ts'

export interface RequestRow extends Standing {
  wish: WishMet
  /** For whom nothing speaks against, and who is not proposed. */
  whyNot: WhyNot | null
}

/** Everybody at one date of a request, in the order of the register: who would be asked, why, and why not the others. */
export function requestTable(plan: Plan, request: PlannedRequest, slotId: string): RequestRow[] {
  const slot = request.slots.find(({ id }) => id === slotId)
  if (!slot) return []
  const visit = plan.visits.get(request.facts.id)
  return plan.facts.people.map((person) => {
    const standing = standingOf(plan, request, slot, person)
    const compares = visit !== undefined && visit.slotId === slotId && standing.state === 'free'
    return {
      ...standing,
      wish: wishMet(plan, person.personId),
      whyNot: compares ? whyNot(plan, visit, person.personId) : null,
    }
  })
}
