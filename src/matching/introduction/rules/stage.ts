import type { Introduction } from './facts.ts'
import { type IntroductionState, introductionState } from './state.ts'

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

/** Where somebody who looks for a fellow stands today: the furthest of what is under way. */
export function seekingStage(
  facts: { isClosed: boolean; talkedOn: string | null; introductions: readonly Introduction[] },
  now: string,
): SeekingStage {
  const under = facts.introductions.map((one) => stageOf[introductionState(one, now)])
  const furthest = furthestFirst.find((stage) => under.includes(stage))
  if (furthest === 'agreed') return furthest
  if (facts.isClosed) return 'closed'
  if (furthest) return furthest
  if (facts.introductions.length > 0) return 'looking-again'
  return facts.talkedOn === null ? 'received' : 'talking'
}
