import { noCommitments } from '../../rules/given.ts'
import { isNew, takenIn, wishedIn } from '../aims/chances.ts'
import { policyOf } from '../compile/policy-of.ts'
import { chanceOf, type Policy } from '../solver/policy.ts'
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

/** The same without what a first chance counts more: how far the own wish is met, and nothing else. */
export const nextByWish = (plan: Plan, personId: string) => chance(plan, personId, 1, { firstChance: 0, newcomer: 0 })
export const lastByWish = (plan: Plan, personId: string) => chance(plan, personId, 0, { firstChance: 0, newcomer: 0 })

function chance(plan: Plan, personId: string, more: 0 | 1, instead: Partial<Policy> = {}): number {
  const { taken, proposed, wished } = wishMet(plan, personId)
  const isNewcomer = isNew(plan.facts.commitments.get(personId) ?? noCommitments)
  return chanceOf({ ...policyOf(plan.facts), ...instead }, taken + proposed + more, wished, isNewcomer)
}
