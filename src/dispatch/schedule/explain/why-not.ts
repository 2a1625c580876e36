import { noCommitments } from '../../rules/given.ts'
import { isNew } from '../aims/chances.ts'
import type { SuitabilityPart } from '../aims/suitability.ts'
import { sumOf } from '../aims/suitability.ts'
import { policyOf } from '../compile/policy-of.ts'
import type { ProposedVisit } from '../facts/planning-facts.ts'
import { chanceOf } from '../solver/policy.ts'
import type { Plan } from './plan.ts'
import { moreIn, partsOf } from './suits.ts'
import { lastByWish, lastChance, nextByWish, nextChance, type WishMet, wishMet } from './wish-met.ts'

/** Why somebody against whom no rule speaks is not the one who is proposed, and what would make it so. */
export type WhyNot =
  | { because: 'chances'; own: WishMet; wouldBeWith: number | null }
  /** A first chance goes before; the own wish is no nearer to being met. */
  | { because: 'first-chance'; wouldBeWith: number | null }
  | { because: 'suits'; parts: SuitabilityPart[]; wouldBeIf: SuitabilityPart[] }
  | { because: 'even' }
  | { because: 'would-be-as-good' }

/**
 * Compares two ways of filling one place, never two people: what the change would do to the aims, in their order.
 * `theirs` is the one whose place could change hands with the least loss.
 */
export function whyNot(plan: Plan, visit: ProposedVisit, personId: string): WhyNot {
  const changes = visit.personIds.map((other) => ({
    other,
    fair: nextChance(plan, personId) - lastChance(plan, other),
    suits: suits(plan, visit, personId) - suits(plan, visit, other),
  }))
  const [nearest] = changes.sort((a, b) => b.fair - a.fair || b.suits - a.suits)
  if (!nearest || nearest.fair > 0 || (nearest.fair === 0 && nearest.suits > 0)) return { because: 'would-be-as-good' }
  if (nearest.fair < 0) {
    const wouldBeWith = amountThatTurns(plan, personId, nearest.other)
    return nextByWish(plan, personId) >= lastByWish(plan, nearest.other)
      ? { because: 'first-chance', wouldBeWith }
      : { because: 'chances', own: wishMet(plan, personId), wouldBeWith }
  }
  if (nearest.suits === 0) return { because: 'even' }
  const own = partsOf(plan, visit.requestId, visit.slotId, personId)
  const theirs = partsOf(plan, visit.requestId, visit.slotId, nearest.other)
  return { because: 'suits', parts: moreIn(theirs, own), wouldBeIf: wishesThatTurn(plan, visit, -nearest.suits, own) }
}

const suits = (plan: Plan, { requestId, slotId }: ProposedVisit, personId: string) =>
  sumOf(partsOf(plan, requestId, slotId, personId))

/** The smallest wished amount for the period with which this chance would have gone here; null where none would do. */
function amountThatTurns(plan: Plan, personId: string, other: string): number | null {
  const { taken, proposed, wished } = wishMet(plan, personId)
  const isNewcomer = isNew(plan.facts.commitments.get(personId) ?? noCommitments)
  const needed = lastChance(plan, other)
  const policy = policyOf(plan.facts)
  for (let amount = wished + 1; amount <= wished * 4 + 12; amount++)
    if (chanceOf(policy, taken + proposed + 1, amount, isNewcomer) > needed) return amount
  return null
}

/** The own wishes each of which alone would have turned it. */
function wishesThatTurn(
  plan: Plan,
  { requestId }: ProposedVisit,
  lack: number,
  own: Partial<Record<SuitabilityPart, number>>,
): SuitabilityPart[] {
  const { aims } = plan.facts
  const asked = plan.requests.get(requestId)?.facts
  const isSomewhere = asked?.mode === 'in-person' && asked.areaId !== null
  const gains: Partial<Record<SuitabilityPart, number>> = {
    'wished-activity': aims.wishedActivity,
    'wished-place': aims.wishedPlace,
    ...(isSomewhere && { 'preferred-area': aims.preferredArea }),
  }
  return (Object.keys(gains) as SuitabilityPart[]).filter((part) => !own[part] && (gains[part] ?? 0) > lack)
}
