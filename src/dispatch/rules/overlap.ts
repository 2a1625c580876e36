import type { Case, Rule } from './case.ts'
import type { TakenPlace } from './given.ts'
import { placeOf, wayBetween } from './travel.ts'

/** Nobody is in two places at once, and the way between them counts. An unknown way counts nothing. */
export const overlap: Rule = (given) => {
  const other = given.commitments.taken.find((place) => place.slotId !== given.slot.id && isTooClose(given, place))
  if (!other) return null
  const { onDay, startMinute, endMinute } = other
  const figures = { onDay, fromMinute: startMinute, toMinute: endMinute, travelMinutes: wayTo(given, other) }
  return { rule: 'overlap', figures }
}

function isTooClose(given: Case, other: TakenPlace): boolean {
  const { slot, ground } = given
  if (other.onDay !== slot.onDay) return false
  if (other.startMinute < slot.endMinute && slot.startMinute < other.endMinute) return true
  const between = Math.max(slot.startMinute - other.endMinute, other.startMinute - slot.endMinute)
  const way = wayTo(given, other)
  return way !== null && way > 0 && between < way + ground.bufferMinutes
}

function wayTo({ person, request, ground }: Case, other: TakenPlace): number | null {
  const home = person.wish.homeAreaId
  return wayBetween(ground, placeOf(other, home), placeOf(request, home))
}
