import type { Ground } from '#dispatch/index.ts'
import { Random } from '#dispatch/schedule/solver/engine/random.ts'
import { fitsAsSaid, judgeFit } from '#matching/rules/judge.ts'
import { type Pair, planRound, type RoundFacts, worthOf } from '#matching/rules/round.ts'
import { areas, type Crowd, makeCrowd, shuffled } from './people.ts'

/** Who is proposed to whom, given the pairs that fit and the places that are free. */
export type Way = (facts: RoundFacts) => Pair[]

/** The round of the program itself. */
export const inRounds: Way = planRound

/** A list for each, of those that fit best and have a place free, made without a look at the lists of others. */
export const byLists: Way = (facts) =>
  facts.seekers.flatMap(({ id }) =>
    facts.pairs
      .filter(
        (pair) => pair.seekerId === id && facts.givers.some(({ key, free }) => key === pair.giverKey && free !== 0),
      )
      .sort((a, b) => worthOf(b, facts) - worthOf(a, facts))
      .slice(0, facts.most),
  )

export interface Played {
  /** Share of seekers who had met somebody after each round. */
  met: number[]
  /** How often each peer was proposed in the first two rounds. */
  proposed: number[]
  /** Proposals whose peer had no place left when both had said yes. */
  inVain: number
}

const today = '2026-11-30'
const ground: Ground = {
  day: today,
  travel: new Map(areas.flatMap((a, i) => areas.flatMap((b, j) => (i < j ? [[`${a}>${b}`, 15 + 10 * (j - i)]] : [])))),
  bufferMinutes: 15,
}
const most = 3
const longest = 6

/** The same people, who would say the same yes and no whichever way they are proposed to each other. */
export function play(way: Way, seed: number, counts: Parameters<typeof makeCrowd>[1]): Played {
  const crowd = makeCrowd(new Random(seed), counts)
  const fitting = pairsOf(crowd)
  const random = new Random(seed + 7)
  const held = new Map<string, number>()
  const over = new Set<string>()
  const metBy = new Set<string>()
  const proposed = new Map<string, number>()
  const played: Played = { met: [], proposed: [], inVain: 0 }
  for (let round = 1; round <= longest; round += 1) {
    const freeOf = (key: string, atOnce: number | null) => (atOnce === null ? null : atOnce - (held.get(key) ?? 0))
    const chosen = way({
      seekers: crowd.seekers.filter(({ id }) => !metBy.has(id)).map((seeker) => ({ ...seeker, open: 0 })),
      givers: crowd.givers.map(({ key, atOnce }) => ({ key, free: freeOf(key, atOnce) })),
      pairs: fitting.filter((pair) => !metBy.has(pair.seekerId) && !over.has(nameOf(pair))),
      most,
      today,
    })
    if (round <= 2) for (const { giverKey } of chosen) proposed.set(giverKey, (proposed.get(giverKey) ?? 0) + 1)
    const atOnceOf = new Map(crowd.givers.map(({ key, atOnce }) => [key, atOnce]))
    for (const seeker of shuffled(random, crowd.seekers)) {
      const mine = chosen.filter(({ seekerId }) => seekerId === seeker.id).sort((a, b) => b.wishesMet - a.wishesMet)
      for (const pair of mine) {
        if (metBy.has(seeker.id)) break
        over.add(nameOf(pair))
        if (!bothSayYes(pair, seed)) continue
        if (freeOf(pair.giverKey, atOnceOf.get(pair.giverKey) ?? null) === 0) {
          played.inVain += 1
          continue
        }
        held.set(pair.giverKey, (held.get(pair.giverKey) ?? 0) + 1)
        metBy.add(seeker.id)
      }
    }
    played.met.push(metBy.size / crowd.seekers.length)
  }
  played.proposed = crowd.givers.filter(({ side }) => side === 'peer').map(({ key }) => proposed.get(key) ?? 0)
  return played
}

function pairsOf({ seekers, givers }: Crowd): Pair[] {
  return seekers.flatMap((seeker) =>
    givers.flatMap((giver) => {
      const fitting = judgeFit(seeker, giver, ground)
      return fitsAsSaid(fitting) ? [{ seekerId: seeker.id, giverKey: giver.key, wishesMet: fitting.fits.length }] : []
    }),
  )
}

/** An assumption: the more wishes are met, the likelier is each yes; nobody has measured it. */
function bothSayYes(pair: Pair, seed: number): boolean {
  const met = Math.min(1, pair.wishesMet / 6)
  const draw = new Random(seed * 100_003 + hashOf(nameOf(pair)))
  return draw.share() < 0.35 + 0.6 * met && draw.share() < 0.45 + 0.5 * met
}

const nameOf = ({ seekerId, giverKey }: Pair) => `${seekerId} ${giverKey}`

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 1
}
