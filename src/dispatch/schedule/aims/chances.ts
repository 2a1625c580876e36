import { daysBetween } from '#platform/calendar.ts'
import type { SupporterFacts } from '#register/supporter-facts.ts'
import type { Commitments } from '../../rules/given.ts'
import type { Aims } from './aims.ts'

interface Days {
  fromOn: string
  /** The first day after. */
  untilOn: string
}

const daysAMonth = 365.25 / 12

/** Visits in the period from an amount a month; a begun month counts by its days, and nobody wishes for less than one. */
export const inPeriod = (amountPerMonth: number, { fromOn, untilOn }: Days) =>
  Math.max(1, Math.round((amountPerMonth * daysBetween(fromOn, untilOn)) / daysAMonth))

/** Visits the person wishes in the period; the municipality's setting stands in for what was not said. */
export function wishedIn(person: SupporterFacts, period: Days, aims: Aims): number {
  return inPeriod(person.wish.amountPerMonth ?? aims.amountUnsaid, period)
}

/** Visits taken on or waiting for an answer in the period; alternatives of one request count once. */
export function takenIn({ taken }: Commitments, { fromOn, untilOn }: Days): number {
  const within = taken.filter((place) => place.part === 'supporter' && place.onDay >= fromOn && place.onDay < untilOn)
  return new Set(within.map((place) => place.requestId)).size
}

/** Nobody has been anywhere yet. */
export const isNew = ({ visits }: Commitments) => visits === 0
