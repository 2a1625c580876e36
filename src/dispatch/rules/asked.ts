import type { Rule } from './case.ts'
import type { Judgement } from './finding.ts'
import type { Commitments } from './given.ts'

export const offerWaiting: Rule = ({ commitments, slot }) =>
  commitments.asked.some((offer) => offer.slotId === slot.id && offer.state === 'waiting')
    ? { rule: 'offer-waiting', figures: {} }
    : null

/** A deputy may still be asked to go. */
export const alreadyGoing: Rule = ({ commitments, slot }) =>
  commitments.taken.some((place) => place.slotId === slot.id && place.part === 'supporter')
    ? { rule: 'already-going', figures: {} }
    : null

/** Passed on this date, or gave the place back: nobody asks again without knowing so. */
export const saidNo = ({ asked, gaveBack }: Commitments, slotId: string): boolean =>
  gaveBack.includes(slotId) || asked.some((offer) => offer.slotId === slotId && offer.state === 'declined')

/** Whether a judgement tells its reader so. */
export const saysSo = ({ unknown }: Judgement): boolean =>
  unknown.some(({ rule }) => rule === 'declined-before' || rule === 'place-given-back')
