import { fromTokyo } from '#platform/calendar.ts'
import type { Reason } from '../rules/finding.ts'
import type { OfferState, Part, SlotFacts } from '../rules/given.ts'

export interface OfferFacts {
  expiresAt: string
  answer: 'accepted' | 'declined' | null
  withdrawnAt: string | null
}

/** Nobody sets an offer to expired: it is so once its instant has come. */
export function offerState(offer: OfferFacts, now: string): OfferState {
  if (offer.answer) return offer.answer
  if (offer.withdrawnAt !== null) return 'withdrawn'
  return offer.expiresAt <= now ? 'expired' : 'waiting'
}

/** How the request stands: closed or not, and the visit that was confirmed and is neither cancelled nor moved. */
export interface Standing {
  closed: boolean
  visit: { id: string; slotId: string; recorded: boolean } | null
}

export type OfferingRefusal = 'request-closed' | 'date-settled' | 'carried-out' | 'already-begun'

/** Whether anybody may still be asked, or say yes, to this date. */
export function whyNotOffered(standing: Standing, slot: SlotFacts, now: string): OfferingRefusal | null {
  if (standing.closed) return 'request-closed'
  if (standing.visit?.recorded) return 'carried-out'
  if (standing.visit && standing.visit.slotId !== slot.id) return 'date-settled'
  return startOf(slot) <= now ? 'already-begun' : null
}

export interface Acceptance {
  offer: OfferFacts
  part: Part
  standing: Standing
  slot: SlotFacts
  /** Supporters who hold a place on this date now, this person left out. */
  othersGoing: number
  peopleWanted: number
  /** What the rules say at this moment. */
  against: readonly Reason[]
}

export type AcceptRefusal =
  | { because: 'offer-withdrawn' | 'offer-expired' | 'already-declined' | 'already-filled' | OfferingRefusal }
  | { because: 'rules'; reasons: readonly Reason[] }
  | { because: 'already-taken-at-that-time' }

const endedAs = { withdrawn: 'offer-withdrawn', expired: 'offer-expired', declined: 'already-declined' } as const

export function whyNotAccepted(given: Acceptance, now: string): AcceptRefusal | null {
  const state = offerState(given.offer, now)
  if (state === 'withdrawn' || state === 'expired' || state === 'declined') return { because: endedAs[state] }
  const closed = whyNotOffered(given.standing, given.slot, now)
  if (closed) return { because: closed }
  if (given.part === 'supporter' && given.othersGoing >= given.peopleWanted) return { because: 'already-filled' }
  return given.against.length > 0 ? { because: 'rules', reasons: given.against } : null
}

/** To the end of that day, and never beyond the beginning of the visit. */
export function expiryOn(day: string, slot: SlotFacts): string {
  return earlierOf(fromTokyo(day, 1440), startOf(slot))
}

export const startOf = (slot: Pick<SlotFacts, 'onDay' | 'startMinute'>) => fromTokyo(slot.onDay, slot.startMinute)

export const earlierOf = (...instants: [string, ...string[]]): string => instants.sort()[0] as string
