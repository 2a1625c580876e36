import type { Model } from '#dispatch/schedule/solver/engine/model.ts'
import { planIn } from '#dispatch/schedule/solver/engine/plan.ts'
import { State } from '#dispatch/schedule/solver/engine/state.ts'
import type { Plan } from '#dispatch/schedule/solver/instance.ts'

/** Whom a simple way of planning asks first; everybody it asks is free, and requests come in the order of their days. */
type Order = (state: State, people: { candidate: number; s: number }[], turn: number) => void

const byCount: Order = (state, people) =>
  people.sort((a, b) => (state.seatsOf[a.s]?.length ?? 0) - (state.seatsOf[b.s]?.length ?? 0) || a.s - b.s)

export const simpleWays: Record<string, Order> = {
  'greedy, first available': (_, people) => void people.sort((a, b) => a.s - b.s),
  'round robin': (state, people, turn) => {
    const all = state.model.supporters
    people.sort((a, b) => ((a.s - turn + all) % all) - ((b.s - turn + all) % all))
  },
  'least loaded': byCount,
}

/** Fills every request on the first date on which enough people are free. */
export function planSimply(model: Model, order: Order): Plan {
  const state = new State(model)
  const days = Array.from({ length: model.requests }, (_, request) => request).sort(
    (a, b) => (model.slotDay[model.slotFrom[a] ?? 0] ?? 0) - (model.slotDay[model.slotFrom[b] ?? 0] ?? 0) || a - b,
  )
  let turn = 0
  for (const request of days) {
    for (let slot = model.slotFrom[request] ?? 0; slot < (model.slotFrom[request + 1] ?? 0); slot += 1) {
      const last = fill(state, request, slot, order, turn)
      if (last === -1) continue
      turn = last + 1
      break
    }
  }
  return planIn(state)
}

function fill(state: State, request: number, slot: number, order: Order, turn: number): number {
  const { model } = state
  const people = []
  for (let c = model.candidateFrom[slot] ?? 0; c < (model.candidateFrom[slot + 1] ?? 0); c += 1) {
    const s = model.candidateSupporter[c] ?? 0
    if (state.isOpen(s, slot)) people.push({ candidate: c, s })
  }
  order(state, people, turn)
  let last = -1
  for (const { candidate, s } of people) {
    if ((state.count[request] ?? 0) >= (model.wanted[request] ?? 0)) break
    if (state.peopleOf(request).some((other) => model.apart.get(s)?.has(other))) continue
    const isAlone = model.candidateCompany[candidate] === 1 && state.staffOf[request] === -1
    const staff = isAlone ? freeStaff(state, slot) : -1
    if (isAlone && staff === -1) continue
    state.place(request, slot, candidate)
    if (staff !== -1) state.accompany(request, staff)
    last = s
  }
  if ((state.count[request] ?? 0) >= (model.least[request] ?? 1)) return last
  state.clear(request)
  return -1
}

function freeStaff({ model, staffLoads }: State, slot: number): number {
  const known = model.staffOf.subarray(model.staffFrom[slot], model.staffFrom[slot + 1])
  return known.find((staff) => staffLoads.isFree(staff, slot)) ?? -1
}
