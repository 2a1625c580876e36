// node scripts/run.mjs bench/schedule/bench.ts [month year middle large largest repair explain loop]
//   [--seeds N] [--cpu] [--trace FILE]
// Plans generated instances beside simple ways and plain HiGHS, and prints a table with gaps, times, memory and load.
// Every plan is looked at by the checker. --cpu counts processor time, for a machine that is shared; --trace keeps what
// the picture is drawn from.

import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { Prover } from '#dispatch/schedule/solver/exact/prover.ts'
import { sizes } from '#dispatch/schedule/solver/fixtures/sizes.ts'
import { findBuilt } from '#platform/built.ts'
import { coverBound } from './bounds.ts'
import { explainSize } from './explanations.ts'
import { loopSize } from './loop.ts'
import { isCpu, load, milliseconds, now, row } from './measure.ts'
import { proveSize } from './proofs.ts'
import { repairSize } from './repairs.ts'
import { relaxed, searchSize, type Trace } from './searches.ts'

const given = process.argv.slice(2)
const option = (name: string) => given[given.indexOf(name) + 1]
const seeds = given.includes('--seeds') ? Number(option('--seeds')) : 10
const known = ['month', 'year', 'middle', 'large', 'largest', 'repair', 'explain', 'loop']
const wanted = known.filter((name) => given.includes(name))
const does = (name: string) => wanted.length === 0 || wanted.includes(name)
const traces: Trace[] = []

const prover = new Prover(findBuilt('prove-worker.js'))
const begun = now()
await prover.warm()
console.log(
  `${cpus().length} cores, Node ${process.versions.node}, ${load()}, ${isCpu ? 'processor' : 'clock'} time; the exact solver loads in ${milliseconds(now() - begun)}`,
)
row('what', 'value', 'beside')
row('---', '---', '---')
if (does('month')) await proveSize(prover, sizes.month, seeds, 20, 10_000)
if (does('year')) await proveSize(prover, sizes.year, seeds, 500, 30_000)
if (does('middle'))
  for (const seed of [1, 2]) traces.push(await searchSize(sizes.middle, seed, 2_000, relaxed(prover, 60_000)))
if (does('large')) traces.push(await searchSize(sizes.large, 1, 20_000, relaxed(prover, 600_000)))
if (does('largest'))
  traces.push(await searchSize(sizes.largest, 1, 60_000, (instance) => coverBound(prover, instance, 600_000)))
if (does('repair')) {
  await repairSize(prover, sizes.month, 60, 500)
  await repairSize(prover, sizes.year, 100, 1_000)
  await repairSize(null, sizes.large, 200, 3_000)
  await repairSize(null, sizes.largest, 200, 20_000)
}
if (does('explain')) {
  explainSize(15, 360, 365)
  explainSize(300, 833, 30)
}
if (does('loop')) {
  await loopSize(15, 360, 365)
  await loopSize(300, 833, 30)
  await loopSize(300, 10_000, 365)
}
await prover.close()
if (given.includes('--trace')) writeFileSync(option('--trace') ?? '', JSON.stringify(traces))
