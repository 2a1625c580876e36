import type { Aims } from '../instance.ts'
import { type Formulation, slotsOf } from './formulation.ts'
import { candidatesOn } from './open-on.ts'

export type Aim = keyof Aims

/** What each column adds to an aim; all whole numbers, more is better. `changes` counts what stays. */
export function costsOf(formulation: Formulation, aim: Aim): Float64Array {
  const { model, program, takes, nths, held } = formulation
  const costs = new Float64Array(program.columns)
  if (aim === 'fair') {
    nths.forEach((columns, s) => {
      columns.forEach((column, nth) => {
        costs[column] = model.chances[s]?.[nth] ?? 0
      })
    })
    return costs
  }
  const of: Record<Exclude<Aim, 'fair'>, (candidate: number, request: number) => number> = {
    kept: (_, request) => (model.wanted[request] === 1 ? (model.locks[request] as number) : 0),
    cover: (_, request) => model.weight[request] as number,
    changes: (candidate) => model.candidateChange[candidate] as number,
    quality: (candidate) => model.candidateQuality[candidate] as number,
  }
  for (let request = 0; request < model.requests; request += 1)
    for (const slot of slotsOf(model, request)) {
      const isHeld = held.get(slot)
      if (aim === 'kept' && isHeld !== undefined) costs[isHeld] = model.locks[request] as number
      else
        for (const c of candidatesOn(model, slot)) if (takes[c] !== -1) costs[takes[c] as number] = of[aim](c, request)
    }
  return costs
}
