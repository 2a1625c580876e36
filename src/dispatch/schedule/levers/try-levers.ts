import { check } from '../solver/check/check.ts'
import { compile } from '../solver/engine/compile.ts'
import { load, planOf } from '../solver/engine/plan.ts'
import { run } from '../solver/engine/run.ts'
import { Search } from '../solver/engine/search.ts'
import { State } from '../solver/engine/state.ts'
import type { Instance, Plan } from '../solver/instance.ts'
import { type Lever, levers, withLever } from './levers.ts'

export interface LeverTried {
  lever: Lever
  /** Requests met with it, at least: the search begins with the plan and only adds to it. */
  met: number
}

/**
 * How many requests would be met with each lever, begun with the plan at hand, for so many milliseconds each. Hands
 * control back after every step of searching; whoever does not wait for the end gets none.
 */
export function* tryLevers(
  instance: Instance,
  plan: Plan,
  { seed, milliseconds, now }: { seed: number; milliseconds: number; now: () => number },
): Generator<void, LeverTried[]> {
  const tried: LeverTried[] = []
  for (const lever of levers) {
    const easier = withLever(instance, lever, plan)
    const model = compile(easier)
    const state = new State(model)
    load(state, plan)
    const search = new Search(model, { seed }, state)
    for (const _ of run(model, { seed }, { milliseconds, now }, search)) yield
    const found = planOf(search)
    const { violations, figures } = check(easier, found)
    if (violations.length === 0) tried.push({ lever, met: figures.met })
  }
  return tried.sort((a, b) => b.met - a.met || levers.indexOf(a.lever) - levers.indexOf(b.lever))
}
