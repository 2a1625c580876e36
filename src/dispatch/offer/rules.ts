import type { OfferState } from '../rules/given.ts'

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

/** An offer waits to the end of its last day, but never beyond the beginning of the visit. */
export const earlier = (one: string, other: string) => (one < other ? one : other)
