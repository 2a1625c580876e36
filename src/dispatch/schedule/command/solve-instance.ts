import { check } from '../solver/check/check.ts'
import { compile } from '../solver/engine/compile.ts'
import { solve } from '../solver/engine/run.ts'
import type { Instance } from '../solver/instance.ts'

const seed = 1

/** The best plan found within the seconds, with what the checker says of it. */
export async function solveInstance(instance: Instance, seconds: number) {
  const now = () => performance.now()
  const { plan, steps } = solve(compile(instance), { seed }, { milliseconds: seconds * 1000, now })
  return { plan, steps, seed, report: check(instance, plan) }
}
