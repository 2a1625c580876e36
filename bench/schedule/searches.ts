import { compile } from '#dispatch/schedule/solver/engine/compile.ts'
import { run } from '#dispatch/schedule/solver/engine/run.ts'
import { Search } from '#dispatch/schedule/solver/engine/search.ts'
import type { Prover } from '#dispatch/schedule/solver/exact/prover.ts'
import { generate } from '#dispatch/schedule/solver/fixtures/generate.ts'
import type { Size } from '#dispatch/schedule/solver/fixtures/sizes.ts'
import type { Instance, Plan } from '#dispatch/schedule/solver/instance.ts'
import { planSimply, simpleWays } from './contestants.ts'
import { gap, load, megabytes, milliseconds, now, percent, row } from './measure.ts'
import { accepted } from './proofs.ts'

export interface Trace {
  name: string
  bound: number
  points: { ms: number; cover: number }[]
}

/** Sizes beyond proof: the search over its time, beside a bound of cover. */
export async function searchSize(
  size: Size,
  seed: number,
  searchMs: number,
  boundOf: (instance: Instance, plan: Plan) => Promise<number>,
): Promise<Trace> {
  const instance = generate(size, seed)
  const begun = now()
  const model = compile(instance)
  const compiled = now() - begun
  const search = new Search(model, { seed })
  const first = now() - begun
  const points = [{ ms: first, cover: search.aims.cover }]
  const running = run(model, { seed }, { milliseconds: searchMs - first, now }, search)
  const found = await followed(running, points, begun)
  const took = now() - begun
  const memory = megabytes()
  const loaded = load()
  const aims = accepted(instance, found.plan)
  const bounded = now()
  const bound = await boundOf(instance, found.plan)
  row(size.name, `seed ${seed}`, loaded)
  row(
    'first answer',
    milliseconds(first),
    `of it ${milliseconds(compiled)} reading; cover ${percent(gap(points[0]?.cover ?? 0, bound))} short`,
  )
  row(
    `search ${milliseconds(took)}`,
    `cover ${percent(gap(aims.cover, bound))} short of the bound (${aims.cover} of ${bound})`,
    `${Math.round((found.steps / took) * 1000)} steps a second, ${memory}`,
  )
  row('bound of cover', milliseconds(now() - bounded), 'relaxation')
  for (const share of [0.01, 0.05, 0.1, 0.25, 0.5]) {
    const point = points.filter(({ ms }) => ms <= share * searchMs).at(-1)
    if (point) row(`after ${milliseconds(share * searchMs)}`, `cover ${percent(gap(point.cover, bound))} short`, '')
  }
  for (const [name, order] of Object.entries(simpleWays)) {
    const from = now()
    const plan = planSimply(model, order)
    row(name, `cover ${percent(gap(accepted(instance, plan).cover, bound))} short`, milliseconds(now() - from))
  }
  return { name: size.name, bound, points }
}

async function followed(running: ReturnType<typeof run>, points: Trace['points'], begun: number) {
  for (;;) {
    const next = running.next()
    if (next.done) return next.value
    const { cover } = next.value.aims
    if (cover > (points.at(-1)?.cover ?? 0)) points.push({ ms: now() - begun, cover })
  }
}

/** The bound that the relaxation of the whole instance gives. */
export const relaxed = (prover: Prover, milliseconds: number) => async (instance: Instance, plan: Plan) => {
  const { stages } = await prover.prove(instance, plan, milliseconds, { isRelaxed: true })
  return stages[0]?.bound ?? Number.NaN
}
