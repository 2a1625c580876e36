import type { Introduction } from './facts.ts'
import { type IntroductionState, introductionState, isOver } from './state.ts'

export const seekingStages = [
  'received',
  'talking',
  'introduced',
  'meeting',
  'agreeing',
  'agreed',
  'looking-again',
  'closed',
] as const
export type SeekingStage = (typeof seekingStages)[number]

const stageOf: Partial<Record<IntroductionState, SeekingStage>> = {
  agreed: 'agreed',
  agreeing: 'agreeing',
  met: 'meeting',
  'meeting-set': 'meeting',
  'to-meet': 'meeting',
  open: 'introduced',
}
const furthestFirst: readonly SeekingStage[] = ['agreed', 'agreeing', 'meeting', 'introduced']

/** A place that somebody chose is gone to on any day. It is no step towards a fellow, and the search goes on beside it. */
const isChosenPlace = (one: Introduction, now: string) => {
  const state = introductionState(one, now)
  return one.side === 'place' && state !== 'open' && !isOver(state)
}

/** Where somebody who looks for a fellow stands today: the furthest of what is under way. */
export function seekingStage(
  facts: { isClosed: boolean; talkedOn: string | null; introductions: readonly Introduction[] },
  now: string,
): SeekingStage {
  const introductions = facts.introductions.filter((one) => !isChosenPlace(one, now))
  const under = introductions.map((one) => stageOf[introductionState(one, now)])
  const furthest = furthestFirst.find((stage) => under.includes(stage))
  if (furthest === 'agreed') return furthest
  if (facts.isClosed) return 'closed'
  if (furthest) return furthest
  if (introductions.length > 0) return 'looking-again'
  return facts.talkedOn === null ? 'received' : 'talking'
}
