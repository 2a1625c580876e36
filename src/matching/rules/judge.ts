import type { Ground } from '#dispatch/index.ts'
import type { Giver, Seeker } from './facts.ts'
import type { Ask, Fit, Fitting, Hard, Soft } from './finding.ts'
import { aboutAges, aboutGenders } from './persons.ts'
import { aboutRegister } from './register.ts'
import { aboutTimes, aboutWays } from './times-and-ways.ts'
import { aboutCompany, aboutModes, aboutTongues, aboutTopics } from './wishes.ts'

/** What one rule found. */
export interface Found {
  soft?: Soft | false
  fit?: Fit | false
  ask?: Ask | false
}

/** One question of the rules about two sides. */
export type FitRule = (seeker: Seeker, giver: Giver, ground: Ground) => Found

const rules: readonly FitRule[] = [
  aboutCompany,
  aboutTopics,
  aboutModes,
  aboutTongues,
  aboutTimes,
  aboutGenders,
  aboutAges,
  aboutWays,
]

/**
 * What fits between two sides, what does not, and what forbids an introduction today. Serves the list of options, the
 * round of proposals and the introduction itself. Words only: nothing here is a measure of anybody.
 */
export function judgeFit(seeker: Seeker, giver: Giver, ground: Ground): Fitting {
  const found = rules.map((rule) => rule(seeker, giver, ground))
  const before = seeker.before.get(giver.key)
  const isPast = before?.what === 'expired' || before?.what === 'ended'
  const again: Ask | false = isPast && { rule: 'introduced-before', figures: {} }
  const no: Soft | false = before?.what === 'said-no' && { rule: 'said-no', figures: { on: before.on } }
  return {
    hard: [...whatForbids(seeker, giver), ...aboutRegister(seeker, giver, ground)],
    soft: [...(no ? [no] : []), ...found.flatMap(({ soft }) => soft || [])],
    fits: found.flatMap(({ fit }) => fit || []),
    asks: [...found.flatMap(({ ask }) => ask || []), ...(again ? [again] : [])],
  }
}

/** Nobody is proposed beyond the number they set; who is kept apart stays apart. A no forbids nothing for ever: one may be asked anew after a talk. */
function whatForbids(seeker: Seeker, giver: Giver): Hard[] {
  const { held, atOnce, key } = giver
  const before = seeker.before.get(key)
  const hard: (Hard | false)[] = [
    seeker.apart.includes(key) && { rule: 'apart', figures: {} },
    before?.what === 'open' && { rule: 'open-already', figures: {} },
    atOnce !== null && held >= atOnce && { rule: 'no-place-free', figures: { held, atOnce } },
  ]
  return hard.filter((each) => each !== false)
}

/** Both may be introduced as things stand. */
export const mayIntroduce = ({ hard }: Fitting) => hard.length === 0

/** And nothing that was said stands in the way: only such pairs are proposed by themselves. */
export const fitsAsSaid = ({ hard, soft, fits }: Fitting) => hard.length === 0 && soft.length === 0 && fits.length > 0
