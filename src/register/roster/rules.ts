import { type Registration, registrationOn } from '../enrolment/rules.ts'
import type { SupporterFacts } from '../supporter-facts.ts'

export const rosterStates = ['registered', 'resting', 'notYet', 'ended', 'all'] as const
export type RosterState = (typeof rosterStates)[number]

type Standing = Pick<SupporterFacts, 'enrolledOn' | 'withdrawnOn' | 'rests'> | null

/** Who rests is registered all the same: the list of the registered has both. */
export function standsIn(state: RosterState, standing: Standing, day: string): boolean {
  const registration: Registration = registrationOn(standing, day)
  if (state === 'all') return true
  if (state === 'registered') return registration === 'active' || registration === 'resting'
  return registration === state
}
