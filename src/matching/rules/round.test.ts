import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Pair, planRound, type RoundFacts, worthOf } from './round.ts'

const today = '2026-11-29'
const seekers = (...ids: string[]) => ids.map((id) => ({ id, waitingSince: today, open: 0 }))
const pair = (seekerId: string, giverKey: string, wishesMet = 1): Pair => ({ seekerId, giverKey, wishesMet })
const plan = (facts: Partial<RoundFacts>) =>
  planRound({ seekers: [], givers: [], pairs: [], most: 3, today, ...facts }).map(
    ({ seekerId, giverKey }) => `${seekerId}-${giverKey}`,
  )

test('nobody is left without a proposal so that somebody else has a better one', () => {
  const pairs = [pair('a', 'x', 5), pair('b', 'x', 1), pair('a', 'y', 1)]
  const givers = [
    { key: 'x', free: 1 },
    { key: 'y', free: 1 },
  ]
  assert.deepEqual(plan({ seekers: seekers('a', 'b'), givers, pairs }).sort(), ['a-y', 'b-x'])
})

test('nobody is asked beyond the places that are free, and a place open to all is never full', () => {
  const all = ['a', 'b', 'c']
  const pairs = all.flatMap((id) => [pair(id, 'x'), pair(id, 'open')])
  const givers = [
    { key: 'x', free: 1 },
    { key: 'open', free: null },
  ]
  const found = plan({ seekers: seekers(...all), givers, pairs })
  assert.equal(found.filter((each) => each.endsWith('-x')).length, 1)
  assert.equal(found.filter((each) => each.endsWith('-open')).length, 3)
})

test('what is open already counts towards the most that one person is shown', () => {
  const givers = ['x', 'y', 'z'].map((key) => ({ key, free: 1 }))
  const pairs = givers.map(({ key }) => pair('a', key))
  const open = (n: number) => plan({ seekers: [{ id: 'a', waitingSince: today, open: n }], givers, pairs }).length
  assert.deepEqual([open(0), open(2), open(3)], [3, 1, 0])
})

test('who has waited longer comes first where wishes are alike, whatever the order of the list', () => {
  const waiting = [
    { id: 'new', waitingSince: today, open: 0 },
    { id: 'old', waitingSince: '2026-10-01', open: 0 },
  ]
  const facts = { givers: [{ key: 'x', free: 1 }], pairs: [pair('new', 'x'), pair('old', 'x')] }
  assert.deepEqual(plan({ ...facts, seekers: waiting }), ['old-x'])
  assert.deepEqual(plan({ ...facts, seekers: [...waiting].reverse() }), ['old-x'])
})

test('on 200 small instances no set of proposals that keeps the limits is better', () => {
  const random = lcg(7)
  for (let round = 0; round < 200; round++) {
    const facts = tinyInstance(random)
    const best = Math.max(
      ...subsets(facts.pairs)
        .filter((set) => keeps(facts, set))
        .map((set) => totalWorth(facts, set)),
    )
    const chosen = planRound(facts)
    assert.ok(keeps(facts, chosen), `instance ${round} keeps its limits`)
    assert.equal(totalWorth(facts, chosen), best, `instance ${round}`)
    assert.deepEqual(planRound(facts), chosen, 'the same again')
  }
})

function tinyInstance(random: (below: number) => number): RoundFacts {
  const people = seekers('a', 'b', 'c').slice(0, 1 + random(3))
  const givers = ['x', 'y', 'z'].slice(0, 1 + random(3)).map((key) => ({ key, free: random(3) }))
  const pairs = people.flatMap(({ id }) =>
    givers.flatMap(({ key }) => (random(4) > 0 ? [pair(id, key, 1 + random(5))] : [])),
  )
  return { seekers: people, givers, pairs, most: 1 + random(2), today }
}

function subsets(pairs: readonly Pair[]): Pair[][] {
  const sets: Pair[][] = [[]]
  for (const one of pairs) sets.push(...sets.map((set) => set.concat(one)))
  return sets
}

const keeps = ({ seekers, givers, most }: RoundFacts, set: readonly Pair[]) =>
  seekers.every(({ id }) => set.filter(({ seekerId }) => seekerId === id).length <= most) &&
  givers.every(({ key, free }) => set.filter(({ giverKey }) => giverKey === key).length <= (free ?? Infinity))

/** The same aims, counted anew: first proposals before second ones, then wishes, and asks spread. */
function totalWorth(facts: RoundFacts, set: readonly Pair[]): number {
  const counts = (of: (pair: Pair) => string) => {
    const found = new Map<string, number>()
    for (const one of set) found.set(of(one), (found.get(of(one)) ?? 0) + 1)
    return [...found.values()]
  }
  const upTo = (n: number, worth: (nth: number) => number) =>
    Array.from({ length: n }, (_, at) => worth(at + 1)).reduce((a, b) => a + b, 0)
  return (
    set.reduce((sum, one) => sum + worthOf(one, facts), 0) +
    counts(({ seekerId }) => seekerId).reduce(
      (sum, n) => sum + upTo(n, (nth) => 1_000_000_000 * 100 ** (facts.most - nth)),
      0,
    ) +
    counts(({ giverKey }) => giverKey).reduce((sum, n) => sum + upTo(n, (nth) => Math.max(0, 5 - nth) * 200_000), 0)
  )
}

function lcg(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
