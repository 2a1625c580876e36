import { noCommitments } from '../../rules/given.ts'
import { isNew } from '../aims/chances.ts'
import { type Plan, planOf } from '../explain/plan.ts'
import { wishMet } from '../explain/wish-met.ts'
import type { PlannedRequest, PlanningFacts, ProposedVisit } from '../facts/planning-facts.ts'
import type { Figures } from './figures.ts'

/** The figures that anybody can count from a proposal; what only a search knows is left open. */
export function countedFigures(facts: PlanningFacts, visits: readonly ProposedVisit[]): Figures {
  const plan = planOf(facts, visits)
  const filled = facts.requests.map((request) => peopleIn(plan, request))
  return {
    requests: facts.requests.length,
    covered: facts.requests.filter(({ minimum }, at) => (filled[at] ?? 0) >= minimum).length,
    seats: facts.requests.reduce((sum, { wanted }) => sum + wanted, 0),
    seatsFilled: facts.requests.reduce((sum, { wanted }, at) => sum + Math.min(wanted, filled[at] ?? 0), 0),
    aims: null,
    wishMet: sharesOf(plan),
    firstChances: facts.people.filter(({ personId }) => hasFirstChance(plan, personId)).length,
    proven: [],
    coverBound: null,
    milliseconds: 0,
    seed: null,
    levers: null,
  }
}

function peopleIn(plan: Plan, { facts, going, waiting }: PlannedRequest): number {
  const there = [...going, ...waiting].map(({ personId }) => personId)
  return new Set([...there, ...(plan.visits.get(facts.id)?.personIds ?? [])]).size
}

function hasFirstChance(plan: Plan, personId: string): boolean {
  const { taken, proposed } = wishMet(plan, personId)
  return proposed > 0 && taken === 0 && isNew(plan.facts.commitments.get(personId) ?? noCommitments)
}

/** Shares of own wishes, sorted and without names; null where nobody is registered. */
function sharesOf(plan: Plan): Figures['wishMet'] {
  const shares = plan.facts.people
    .map(({ personId }) => wishMet(plan, personId))
    .map(({ taken, proposed, wished }) => Math.min(1000, Math.floor(((taken + proposed) * 1000) / wished)))
    .sort((a, b) => a - b)
  const at = (share: number) => shares[Math.floor(share * (shares.length - 1))] ?? 0
  return shares.length === 0 ? null : { lowest: at(0), tenth: at(0.1), middle: at(0.5), spread: at(0.9) - at(0.1) }
}
