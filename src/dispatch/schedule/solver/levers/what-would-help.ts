import { check } from '../check/check.ts'
import { compile } from '../engine/compile.ts'
import { load, planOf } from '../engine/plan.ts'
import { Search } from '../engine/search.ts'
import { State } from '../engine/state.ts'
import type { Instance, Plan } from '../instance.ts'
import { type Asks, type Lever, levers } from './levers.ts'

export interface Help {
  name: Lever['name']
  asks: Asks
  /** What more would be covered, in the weight of the requests, in requests met and in people placed. */
  cover: number
  met: number
  filled: number
}

const stepsAtOnce = 500

/**
 * What would help most: every lever is pulled alone and the search goes on from the plan that is there, so that no
 * answer is below what is. Hands control back after every few hundred steps; the answers so far come with it.
 */
export function* whatWouldHelp(
  instance: Instance,
  plan: Plan,
  { steps, seed }: { steps: number; seed: number },
): Generator<readonly Help[], readonly Help[]> {
  const now = check(instance, plan).figures
  const found: Help[] = []
  for (const { name, asks, apply } of levers) {
    const wider = apply(instance, plan)
    const state = new State(compile(wider))
    load(state, plan)
    const search = new Search(state.model, { seed }, state)
    for (let done = 0; done < steps; done += stepsAtOnce) {
      yield inOrder(found)
      search.step(Math.min(stepsAtOnce, steps - done), done / steps)
    }
    const { aims, met, filled } = check(wider, planOf(search)).figures
    found.push({ name, asks, cover: aims.cover - now.aims.cover, met: met - now.met, filled: filled - now.filled })
  }
  return inOrder(found)
}

/** The most helpful first; what asks people to do more comes after everything else. */
const inOrder = (found: readonly Help[]) =>
  [...found].sort((a, b) => Number(a.asks === 'people') - Number(b.asks === 'people') || b.cover - a.cover)
