import { type SuitabilityPart, suitabilityOf } from '../aims/suitability.ts'
import type { Plan } from './plan.ts'
import { groundOf } from './standing.ts'

/** What one person at one date adds to the third aim, part by part. */
export function partsOf(plan: Plan, requestId: string, slotId: string, personId: string) {
  const request = plan.requests.get(requestId)
  const person = plan.people.get(personId)
  const slotPlace = request?.slots.findIndex((slot) => slot.id === slotId) ?? -1
  const slot = request?.slots[slotPlace]
  if (!request || !person || !slot) return {}
  const continuity = plan.facts.continuity.find(
    (pair) => pair.personId === personId && pair.organisationId === request.facts.organisationId,
  )
  const pair = { person, request: request.facts, slot, slotPlace, continuity }
  return suitabilityOf(plan.facts.aims, pair, groundOf(plan.facts))
}

/** The parts in which the first has more than the second. */
export function moreIn(
  one: Partial<Record<SuitabilityPart, number>>,
  other: Partial<Record<SuitabilityPart, number>>,
): SuitabilityPart[] {
  const all = Object.keys({ ...one, ...other }) as SuitabilityPart[]
  return all.filter((part) => (one[part] ?? 0) > (other[part] ?? 0))
}
