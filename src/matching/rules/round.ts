import { daysBetween } from '#platform/calendar.ts'
import { type Arc, bestFlow } from './flow.ts'

/** A pair that fits as it was said: how many wishes of the two it meets. It measures the pair, never a person. */
export interface Pair {
  seekerId: string
  giverKey: string
  wishesMet: number
}

export interface RoundFacts {
  seekers: readonly { id: string; waitingSince: string; open: number }[]
  /** Places that are free now; null where everybody is welcome. */
  givers: readonly { key: string; free: number | null }[]
  pairs: readonly Pair[]
  /** At most so many proposals are open for one seeker. */
  most: number
  today: string
}

/** The first proposal for somebody outweighs every second one, and a second every third: a choice for all before more for some. */
const stepWorth = 1_000_000_000
const wishWorth = 1_000_000
/** Asking the same giver again costs a little, so that asks are spread as far as wishes allow. */
const againCost = 200_000
const weekWorth = 1000
const mostWeeks = 100

/**
 * Capped b-matching: for each seeker up to `most` proposals, for each giver no more than the places that are free, and
 * together as many wishes met as possible. First that nobody is left without a proposal, then the wishes of both sides,
 * then who has waited longer, then a lottery of the day that is the same for whoever asks.
 */
export function planRound(facts: RoundFacts): Pair[] {
  const { seekers, givers, most } = facts
  const seekerAt = new Map(seekers.map(({ id }, at) => [id, at]))
  const giverAt = new Map(givers.map(({ key }, at) => [key, at]))
  const pairs = facts.pairs.filter((pair) => seekerAt.has(pair.seekerId) && giverAt.has(pair.giverKey))
  const node = { seeker: (at: number) => 2 + at, giver: (at: number) => 2 + seekers.length + at }
  const arcs: Arc[] = [
    ...pairs.map((pair): Arc => {
      const seeker = seekerAt.get(pair.seekerId) ?? 0
      const giver = giverAt.get(pair.giverKey) ?? 0
      return { from: node.seeker(seeker), to: node.giver(giver), room: 1, worth: worthOf(pair, facts) }
    }),
    ...seekers.flatMap(({ open }, at) =>
      steps(most - open).map((nth): Arc => {
        return { from: 0, to: node.seeker(at), room: 1, worth: stepWorth * 100 ** (most - open - nth) }
      }),
    ),
    ...givers.flatMap(({ free }, at) => {
      const asked = free ?? pairs.filter((pair) => pair.giverKey === givers[at]?.key).length
      const spread = free === null ? 0 : againCost
      return steps(asked).map((nth): Arc => {
        return { from: node.giver(at), to: 1, room: 1, worth: Math.max(0, 5 - nth) * spread }
      })
    }),
  ]
  const flow = bestFlow(2 + seekers.length + givers.length, arcs)
  return pairs.filter((_, at) => flow[at] === 1)
}

/** What a set of pairs is worth by the same measure: for comparison in tests, never for a page. */
export function worthOf(pair: Pair, { seekers, today }: Pick<RoundFacts, 'seekers' | 'today'>): number {
  const since = seekers.find(({ id }) => id === pair.seekerId)?.waitingSince ?? today
  const weeks = Math.min(mostWeeks, Math.max(0, Math.floor(daysBetween(since, today) / 7)))
  return pair.wishesMet * wishWorth + weeks * weekWorth + lottery(`${today} ${pair.seekerId} ${pair.giverKey}`)
}

const steps = (count: number) => Array.from({ length: Math.max(0, count) }, (_, at) => at + 1)

/** 0 to 999, the same for the same text: FNV-1a. */
function lottery(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return ((hash ^ (hash >>> 15)) >>> 0) % 1000
}
