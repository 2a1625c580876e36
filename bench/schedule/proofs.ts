import { check } from '#dispatch/schedule/solver/check/check.ts'
import { compile } from '#dispatch/schedule/solver/engine/compile.ts'
import { run } from '#dispatch/schedule/solver/engine/run.ts'
import { Search } from '#dispatch/schedule/solver/engine/search.ts'
import type { Prover } from '#dispatch/schedule/solver/exact/prover.ts'
import { generate } from '#dispatch/schedule/solver/fixtures/generate.ts'
import type { Size } from '#dispatch/schedule/solver/fixtures/sizes.ts'
import type { Instance, Plan } from '#dispatch/schedule/solver/instance.ts'
import { planSimply, simpleWays } from './contestants.ts'
import { gap, load, median, milliseconds, now, percent, row } from './measure.ts'

/** Sizes that can be proven: the search for a moment, the proof, plain HiGHS, and the simple ways, seed by seed. */
export async function proveSize(prover: Prover, size: Size, seeds: number, searchMs: number, proofMs: number) {
  const first: number[] = []
  const whole: number[] = []
  const plain: { ms: number; isCover: boolean; gap: number }[] = []
  const proven: boolean[] = []
  const gaps = new Map<string, number[]>()
  const note = (name: string, value: number) => gaps.set(name, [...(gaps.get(name) ?? []), value])
  for (let seed = 1; seed <= seeds; seed += 1) {
    const instance = generate(size, seed)
    const begun = now()
    const model = compile(instance)
    const search = new Search(model, { seed })
    first.push(now() - begun)
    const found = last(run(model, { seed }, { milliseconds: searchMs, now }, search))
    const proof = await prover.prove(instance, found, proofMs)
    whole.push(now() - begun)
    const isProven = proof.stages.length === 3 && proof.stages.every((stage) => stage.isProven)
    proven.push(isProven)
    const best = accepted(instance, proof.plan)
    const of = accepted(instance, found)
    const bound = proof.stages[0]?.bound ?? best.cover
    note('search, cover', gap(of.cover, bound))
    if (of.cover === best.cover) note('search, fairness', gap(of.fair, best.fair))
    if (of.cover === best.cover && of.fair === best.fair) note('search, quality', gap(of.quality, best.quality))
    for (const [name, order] of Object.entries(simpleWays))
      note(name, gap(accepted(instance, planSimply(model, order)).cover, bound))
    const alone = now()
    const cold = await prover.prove(instance, { visits: [] }, proofMs)
    const reached = accepted(instance, cold.plan).cover
    plain.push({ ms: now() - alone, isCover: cold.stages.length === 3, gap: gap(reached, bound) })
    if (cold.ended === 'deadline') await prover.warm()
  }
  row(size.name, `${seeds} seeds`, load())
  row('first answer', milliseconds(median(first)), `worst ${milliseconds(Math.max(...first))}`)
  row(
    `search ${milliseconds(searchMs)}, then proof in three stages`,
    milliseconds(median(whole)),
    `worst ${milliseconds(Math.max(...whole))}, all proven ${proven.filter(Boolean).length}/${seeds}`,
  )
  const times = plain.map(({ ms }) => ms)
  row(
    'plain HiGHS, three stages',
    milliseconds(median(times)),
    `worst ${milliseconds(Math.max(...times))}, to the end ${plain.filter(({ isCover }) => isCover).length}/${seeds}, cover ${percent(Math.max(...plain.map((one) => one.gap)))} short at worst`,
  )
  for (const [name, values] of gaps)
    row(name, `${percent(median(values))} short`, `worst ${percent(Math.max(...values))}`)
}

/** The aims of a plan that the checker accepts. */
export function accepted(instance: Instance, plan: Plan) {
  const { violations, aims } = check(instance, plan)
  if (violations.length > 0) throw new Error(`refused: ${JSON.stringify(violations.slice(0, 3))}`)
  return aims
}

function last(running: ReturnType<typeof run>): Plan {
  for (;;) {
    const next = running.next()
    if (next.done) return next.value.plan
  }
}
