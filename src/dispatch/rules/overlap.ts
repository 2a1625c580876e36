import type { Case, Rule } from './case.ts'
import type { TakenPlace } from './given.ts'
import { placeOf, wayBetween } from './travel.ts'

/** Nobody is in two places at once, and the way between them counts. An unknown way counts nothing. */
export const overlap: Rule = (given) => {
  const { slot, ground, commitments } = given
  const other = commitments.taken.find(
    (place) => place.slotId !== slot.id && isTooClose(slot, place, wayTo(given, place), ground.bufferMinutes),
  )
  if (!other) return null
  const { onDay, startMinute, endMinute } = other
  const figures = { onDay, fromMinute: startMinute, toMinute: endMinute, travelMinutes: wayTo(given, other) }
  return { rule: 'overlap', figures }
}

type When = Pick<TakenPlace, 'onDay' | 'startMinute' | 'endMinute'>

/** Whether two times leave no room for both, with so long a way between their places; null is an unknown way. */
export function isTooClose(slot: When, other: When, way: number | null, bufferMinutes: number): boolean {
  if (other.onDay !== slot.onDay) return false
  if (other.startMinute < slot.endMinute && slot.startMinute < other.endMinute) return true
  const between = Math.max(slot.startMinute - other.endMinute, other.startMinute - slot.endMinute)
  return way !== null && way > 0 && between < way + bufferMinutes
}

function wayTo({ person, request, ground }: Case, other: TakenPlace): number | null {
  const home = person.wish.homeAreaId
  return wayBetween(ground, placeOf(other, home), placeOf(request, home))
}
