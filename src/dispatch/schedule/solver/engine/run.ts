import type { Aims, Plan } from '../instance.ts'
import type { Model } from './model.ts'
import { planOf } from './plan.ts'
import { Search, type SearchSettings } from './search.ts'

/** When a search ends: after so many steps, or when the given clock says so. */
export interface Budget {
  steps?: number
  milliseconds?: number
  now?: () => number
}

export interface Progress {
  steps: number
  /** How much of the budget is used, 0 to 1. */
  share: number
  aims: Aims
}

export interface Found {
  plan: Plan
  aims: Aims
  steps: number
}

const stepsAtOnce = 500

/**
 * Searches until the budget is used, handing control back after every few hundred steps with what was found so far.
 * Whoever wants it to end earlier stops asking, and reads the plan. With a budget of steps alone no clock is asked.
 */
export function* run(
  model: Model,
  settings: SearchSettings,
  budget: Budget,
  search = new Search(model, settings),
): Generator<Progress, Found> {
  const begun = budget.now?.() ?? 0
  for (;;) {
    const share = shareOf(budget, search.steps, begun)
    yield { steps: search.steps, share, aims: search.aims }
    if (share >= 1) break
    const left = budget.steps === undefined ? stepsAtOnce : Math.min(stepsAtOnce, budget.steps - search.steps)
    search.step(left, share)
  }
  return { plan: planOf(search), aims: search.aims, steps: search.steps }
}

/** The whole search at once. */
export function solve(model: Model, settings: SearchSettings, budget: Budget): Found {
  const running = run(model, settings, budget)
  for (;;) {
    const next = running.next()
    if (next.done) return next.value
  }
}

function shareOf({ steps, milliseconds, now }: Budget, done: number, begun: number): number {
  const bySteps = steps === undefined ? 0 : steps === 0 ? 1 : done / steps
  const byTime = milliseconds === undefined || !now ? 0 : (now() - begun) / milliseconds
  return Math.min(1, Math.max(bySteps, byTime))
}
