import type { Rule } from './case.ts'

export const offerWaiting: Rule = ({ commitments, slot }) =>
  commitments.asked.some((offer) => offer.slotId === slot.id && offer.state === 'waiting')
    ? { rule: 'offer-waiting', figures: {} }
    : null

export const alreadyGoing: Rule = ({ commitments, slot }) =>
  commitments.taken.some((place) => place.slotId === slot.id) ? { rule: 'already-going', figures: {} } : null
