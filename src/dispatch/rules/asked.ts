import type { Rule } from './case.ts'

export const offerWaiting: Rule = ({ commitments, slot }) =>
  commitments.asked.some((offer) => offer.slotId === slot.id && offer.state === 'waiting')
    ? { rule: 'offer-waiting', figures: {} }
    : null

/** A deputy may still be asked to go. */
export const alreadyGoing: Rule = ({ commitments, slot }) =>
  commitments.taken.some((place) => place.slotId === slot.id && place.part === 'supporter')
    ? { rule: 'already-going', figures: {} }
    : null
