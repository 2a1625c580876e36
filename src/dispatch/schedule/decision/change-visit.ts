import type { SlotFacts } from '../../rules/given.ts'
import type { Decision, PlannedRequest, ProposedVisit } from '../facts/planning-facts.ts'

/**
 * The visit with this person at this date. Where one place is left and taken by somebody nobody decided about, it
 * changes hands; where several people go and all places are taken, the coordinator takes somebody out first.
 */
export function visitWith(
  request: PlannedRequest,
  visit: ProposedVisit | undefined,
  slot: SlotFacts,
  personId: string,
  decisions: readonly Decision[],
): { visit: ProposedVisit } | { refused: 'full' } {
  const there = visit?.slotId === slot.id ? visit.personIds.filter((id) => id !== personId) : []
  const places = request.wanted - heldIn(request, slot)
  const changesHands = places === 1 && there.every((id) => !isKept(request, id, decisions))
  if (there.length >= places && !changesHands) return { refused: 'full' }
  const others = there.length < places ? there : []
  const staffId = visit?.slotId === slot.id ? visit.staffId : null
  return { visit: { requestId: request.facts.id, slotId: slot.id, staffId, personIds: [...others, personId] } }
}

/** Without this person; with fewer than are needed the request is left open, and everybody is free again. */
export function visitWithout(
  request: PlannedRequest,
  visit: ProposedVisit | undefined,
  personId: string,
): ProposedVisit | null {
  if (!visit) return null
  const personIds = visit.personIds.filter((id) => id !== personId)
  const held = request.going.length + request.waiting.length
  if (personIds.length === 0) return null
  return personIds.length + held >= request.minimum ? { ...visit, personIds } : null
}

const heldIn = ({ going, waiting }: PlannedRequest, slot: SlotFacts) =>
  new Set([...going, ...waiting].filter(({ slotId }) => slotId === slot.id).map(({ personId }) => personId)).size

const isKept = ({ facts }: PlannedRequest, personId: string, decisions: readonly Decision[]) =>
  decisions.some((one) => one.kind === 'keep' && one.requestId === facts.id && one.personId === personId)
