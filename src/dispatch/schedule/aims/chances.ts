import { daysBetween } from '#platform/calendar.ts'
import type { SupporterFacts } from '#register/supporter-facts.ts'
import type { Commitments } from '../../rules/given.ts'
import type { Aims } from './aims.ts'

interface Days {
  fromOn: string
  /** The first day after. */
  untilOn: string
}

/** Visits the person wishes in the period: the amount a month, by its months; a begun month counts by its days. */
export function wishedIn(person: SupporterFacts, period: Days, aims: Aims): number {
  const aMonth = person.wish.amountPerMonth ?? aims.amountUnsaid
  return Math.max(1, Math.round((aMonth * daysBetween(period.fromOn, period.untilOn)) / (365.25 / 12)))
}

/** Visits taken on or waiting for an answer in the period; alternatives of one request count once. */
export function takenIn({ taken }: Commitments, { fromOn, untilOn }: Days): number {
  const within = taken.filter((place) => place.part === 'supporter' && place.onDay >= fromOn && place.onDay < untilOn)
  return new Set(within.map((place) => place.requestId)).size
}

/** Nobody has been anywhere yet. */
export const isNew = ({ visits }: Commitments) => visits === 0

/**
 * What a person's kth chance of a period adds to the second aim, by the person's own wished amount. It falls with k, so
 * that whoever is further from the own wish comes first; the very first chance counts for more, above all for newly
 * trained people. A whole number, below zero beyond the wished amount.
 */
export function chanceOf(aims: Aims, kth: number, wished: number, isNewcomer: boolean): number {
  const slope = Math.round(aims.fairSlope * (1 - (kth - 0.5) / wished))
  return slope + (kth === 1 ? aims.firstChance + (isNewcomer ? aims.newlyTrained : 0) : 0)
}
