// node scripts/run.mjs bench/matching/rounds.ts [--seeds N]
// People who look for a fellow, introduced in rounds (capped b-matching, as the program does) and by lists that know nothing
// of each other: how many meet somebody within two and six rounds, and how often the same peer is proposed. Made-up people;
// how likely a yes is, is an assumption. The same seeds give the same table on every machine.

import { byLists, inRounds, type Played, play, type Way } from './play.ts'

const given = process.argv.slice(2)
const seeds = given.includes('--seeds') ? Number(given[given.indexOf('--seeds') + 1]) : 20
const crowds = [
  { seekers: 30, peers: 15, groups: 4 },
  { seekers: 200, peers: 100, groups: 12 },
  { seekers: 200, peers: 50, groups: 12 },
]
const ways: [string, Way][] = [
  ['rounds', inRounds],
  ['lists', byLists],
]

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const percent = (share: number) => `${Math.round(share * 100)} %`

console.log(
  '| people × peers + groups | way | met in 2 rounds | in 6 | most proposed peer | peers never proposed | yes of both in vain |',
)
console.log('|---|---|---:|---:|---:|---:|---:|')
for (const counts of crowds)
  for (const [name, way] of ways) {
    const plays = Array.from({ length: seeds }, (_, at) => play(way, at + 1, counts))
    const of = (value: (played: Played) => number) => mean(plays.map(value))
    const cells = [
      `${counts.seekers} × ${counts.peers} + ${counts.groups}`,
      name,
      percent(of(({ met }) => met[1] ?? 0)),
      percent(of(({ met }) => met[5] ?? 0)),
      of(({ proposed }) => Math.max(...proposed)).toFixed(1),
      of(({ proposed }) => proposed.filter((times) => times === 0).length).toFixed(1),
      of(({ inVain }) => inVain).toFixed(1),
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
