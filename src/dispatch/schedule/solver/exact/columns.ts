import { planIn } from '../engine/plan.ts'
import { State } from '../engine/state.ts'
import type { Plan } from '../instance.ts'
import type { Formulation } from './formulation.ts'
import { candidatesOn } from './open-on.ts'

/** The columns of a plan that stands in a state: what the solver may begin with. */
export function columnsOf({ model, program, takes, held, goes, nths }: Formulation, state: State): Float64Array {
  const values = new Float64Array(program.columns)
  const visits = new Int32Array(model.supporters)
  state.seat.forEach((candidate, seat) => {
    if (candidate === -1) return
    values[takes[candidate] as number] = 1
    const s = model.candidateSupporter[candidate] as number
    const nth = nths[s]?.[visits[s] as number]
    if (nth !== undefined) values[nth] = 1
    visits[s] = (visits[s] as number) + 1
    const request = state.requestOf[seat] as number
    const slot = state.slotOf[request] as number
    const isHeld = held.get(slot)
    if (isHeld !== undefined) values[isHeld] = 1
    const along = goes.get(slot)?.get(state.staffOf[request] as number)
    if (along !== undefined) values[along] = 1
  })
  return values
}

/** The plan that a solution stands for; what no one needs is left out. Answers null where the columns make no plan. */
export function planFrom({ model, takes, goes }: Formulation, values: Float64Array): Plan | null {
  const state = new State(model)
  const isYes = (column: number | undefined) => column !== undefined && (values[column] as number) > 0.5
  for (let slot = 0; slot < model.slots; slot += 1) {
    const request = model.slotRequest[slot] as number
    const chosen = candidatesOn(model, slot).filter((c) => takes[c] !== -1 && isYes(takes[c]))
    if (chosen.length === 0) continue
    const isFull = (state.count[request] as number) + chosen.length > (model.wanted[request] as number)
    if (isFull || state.slotOf[request] !== -1) return null
    for (const c of chosen) state.place(request, slot, c)
    if (!state.needsCompany(request) || model.hasCompany[request] === 1) continue
    const along = [...(goes.get(slot) ?? [])].find(([, column]) => isYes(column))
    if (!along) return null
    state.accompany(request, along[0])
  }
  return planIn(state)
}
