import { noCommitments } from '../../rules/given.ts'
import { isNew, takenIn, wishedIn } from '../aims/chances.ts'
import { policyOf } from '../compile/policy-of.ts'
import { chanceOf } from '../solver/policy.ts'
import type { Plan } from './plan.ts'

/** How far the own wish of one person is met in the period: taken on, proposed, wished. */
export interface WishMet {
  taken: number
  proposed: number
  wished: number
  /** The amount was not said; the municipality's setting stands in for it. */
  isAssumed: boolean
}

export function wishMet(plan: Plan, personId: string): WishMet {
  const person = plan.people.get(personId)
  const { facts } = plan
  if (!person) return { taken: 0, proposed: 0, wished: 0, isAssumed: true }
  return {
    taken: takenIn(facts.commitments.get(personId) ?? noCommitments, facts),
    proposed: (plan.proposed.get(personId) ?? []).length,
    wished: wishedIn(person, facts, facts.aims),
    isAssumed: person.wish.amountPerMonth === null,
  }
}

/** What one more place adds to sharing chances fairly, and what the last proposed one added. */
export function nextChance(plan: Plan, personId: string): number {
  return chance(plan, personId, 1)
}

export function lastChance(plan: Plan, personId: string): number {
  return chance(plan, personId, 0)
}

function chance(plan: Plan, personId: string, more: 0 | 1): number {
  const { taken, proposed, wished } = wishMet(plan, personId)
  const isNewcomer = isNew(plan.facts.commitments.get(personId) ?? noCommitments)
  return chanceOf(policyOf(plan.facts), taken + proposed + more, wished, isNewcomer)
}
