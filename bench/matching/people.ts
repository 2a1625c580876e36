import type { Random } from '#dispatch/schedule/solver/engine/random.ts'
import type { Giver, Seeker } from '#matching/rules/facts.ts'
import { type WeekPart, weekParts, windowsOfParts } from '#matching/rules/times.ts'
import { ages, companies, genders } from '#matching/vocabulary.ts'
import { modes, topics } from '#register/vocabulary.ts'

export interface Crowd {
  seekers: Seeker[]
  givers: Giver[]
}

export const areas = ['kita', 'minami', 'higashi', 'nishi', 'naka'] as const

/** Made-up people who look for a fellow, peers and groups; the same for the same random numbers. */
export function makeCrowd(random: Random, counts: { seekers: number; peers: number; groups: number }): Crowd {
  const some = <T>(from: readonly T[], least: number, most: number): T[] =>
    shuffled(random, from).slice(0, least + random.below(most - least + 1))
  const maybe = <T>(share: number, value: () => T, otherwise: T): T => (random.share() < share ? value() : otherwise)
  const peerCompanies = companies.filter((company) => company !== 'group' && company !== 'work-trial')
  const day = () => `2026-${10 + random.below(2)}-${String(1 + random.below(28)).padStart(2, '0')}`
  const seekers = numbered(
    counts.seekers,
    (n): Seeker => ({
      id: `s${n}`,
      personId: null,
      companies: some([...peerCompanies, 'group'], 1, 2),
      topics: some(topics, 0, 3),
      wishGenders: maybe(0.25, () => some(genders.slice(0, 2), 1, 1), []),
      wishAges: maybe(0.15, () => some(ages, 2, 3), []),
      ownGender: maybe(0.8, () => some(genders.slice(0, 2), 1, 1)[0] ?? null, null),
      ownAge: maybe(0.8, () => some(ages, 1, 1)[0] ?? null, null),
      modes: some(modes, 1, 2),
      tongues: ['japanese'],
      times: some(weekParts, 1, 3),
      areaId: some(areas, 1, 1)[0] ?? null,
      travelMinutesMax: maybe(0.5, () => 30 + 15 * random.below(3), null),
      waitingSince: day(),
      apart: [],
      before: new Map(),
    }),
  )
  const giver = (side: 'peer' | 'place', n: number, more: Pick<Giver, 'companies' | 'atOnce'>): Giver => ({
    key: `${side}:${n}`,
    side,
    id: String(n),
    topics: side === 'peer' ? some(topics, 2, 6) : [],
    wishGenders: side === 'peer' ? maybe(0.15, () => some(genders.slice(0, 2), 1, 1), []) : [],
    wishAges: [],
    ownGender: side === 'peer' ? (some(genders.slice(0, 2), 1, 1)[0] ?? null) : null,
    ownAge: side === 'peer' ? (some(ages, 1, 1)[0] ?? null) : null,
    modes: side === 'peer' ? some(modes, 1, 3) : ['in-person'],
    tongues: ['japanese'],
    windows: windowsOfParts(some<WeekPart>(weekParts, 1, 4)),
    areaIds: some(areas, 1, 2),
    held: 0,
    person: null,
    ...more,
  })
  const peers = numbered(counts.peers, (n) =>
    giver('peer', n, { companies: some(peerCompanies, 1, 3), atOnce: 1 + random.below(3) }),
  )
  const groups = numbered(counts.groups, (n) =>
    giver('place', n, { companies: ['group', 'being-there'], atOnce: null }),
  )
  return { seekers, givers: [...peers, ...groups] }
}

const numbered = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n))

export function shuffled<T>(random: Random, from: readonly T[]): T[] {
  return from
    .map((one) => ({ one, at: random.share() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}
