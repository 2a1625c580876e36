import type { Before, GiverSide } from './facts.ts'

/** With whom the office talks before two are introduced: for the first time, or anew after a “not this time”. */
export type TalkFirst = 'seeker' | 'giver' | 'seeker-again' | 'giver-again'

interface TalkFacts {
  side: GiverSide
  before: Before | undefined
  /** The days of the last talks: about this wish, and with the other side about keeping company at all. */
  seekerOn: string | null
  giverOn: string | null
}

/**
 * Consultation first: nobody is introduced out of the blue. The office has talked with the one who looks about this wish,
 * and with the peer or host at least once; a place that is open to everybody is not asked. Whoever said “not this time”
 * is asked anew only after another talk.
 */
export function talkFirst({ side, before, seekerOn, giverOn }: TalkFacts): TalkFirst[] {
  const no = before?.what === 'said-no' ? before : null
  const again = (by: 'seeker' | 'giver', on: string) => no !== null && no.by === by && on < no.on
  const found: TalkFirst[] = []
  if (seekerOn === null) found.push('seeker')
  else if (again('seeker', seekerOn)) found.push('seeker-again')
  if (side === 'place') return found
  if (giverOn === null) found.push('giver')
  else if (again('giver', giverOn)) found.push('giver-again')
  return found
}
