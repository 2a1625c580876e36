import type { Plan } from '../instance.ts'
import type { Model } from './model.ts'
import type { Search } from './search.ts'
import type { State } from './state.ts'

type Filled = { slot: number; staff: number; candidates: number[] }

/** The best plan a search has found. */
export const planOf = (search: Search): Plan => planBy(search.state.model, (request) => search.best.of(request))

/** The plan that stands in a state. */
export function planIn(state: State): Plan {
  const { model } = state
  return planBy(model, (request) => ({
    slot: state.slotOf[request] as number,
    staff: state.staffOf[request] as number,
    candidates: [...state.seat.subarray(model.seatFrom[request], model.seatFrom[request + 1])].filter((c) => c !== -1),
  }))
}

function planBy(model: Model, of: (request: number) => Filled): Plan {
  const { requests, supporters, staff } = model.instance
  return {
    visits: requests.flatMap((request, at) => {
      const { slot, staff: goer, candidates } = of(at)
      if (slot === -1) return []
      const supporterIds = candidates.map((c) => supporters[model.candidateSupporter[c] as number]?.id ?? '').sort()
      const slotId = request.slots[slot - (model.slotFrom[at] as number)]?.id ?? ''
      return [{ requestId: request.id, slotId, supporterIds, staffId: staff[goer]?.id ?? null }]
    }),
  }
}

/** Puts as much of a plan into an empty state as the hard rules allow, in its order. */
export function load(state: State, plan: Plan): void {
  const { model } = state
  const { instance } = model
  const number = <T extends { id: string }>(list: readonly T[]) => new Map(list.map(({ id }, at) => [id, at]))
  const [requests, supporters, staff] = [number(instance.requests), number(instance.supporters), number(instance.staff)]
  for (const visit of plan.visits) {
    const request = requests.get(visit.requestId)
    if (request === undefined || state.slotOf[request] !== -1) continue
    const nth = instance.requests[request]?.slots.findIndex(({ id }) => id === visit.slotId) ?? -1
    const slot = (model.slotFrom[request] as number) + nth
    const people = visit.supporterIds.map((id) => supporters.get(id) ?? -1)
    if (nth >= 0) seatTeam(state, request, slot, people, staff.get(visit.staffId ?? '') ?? -1)
  }
}

function seatTeam(state: State, request: number, slot: number, people: readonly number[], staff: number): void {
  const { model } = state
  for (let c = model.candidateFrom[slot] as number; c < (model.candidateFrom[slot + 1] as number); c += 1) {
    const s = model.candidateSupporter[c] as number
    if (!people.includes(s) || (state.count[request] as number) >= (model.wanted[request] as number)) continue
    const team = state.peopleOf(request)
    if (state.isOpen(s, slot) && !team.some((other) => model.apart.get(s)?.has(other))) state.place(request, slot, c)
  }
  const team = state.peopleOf(request)
  const isShort = team.length < (model.least[request] as number)
  const isWithout = (model.must.get(request) ?? []).some((s) => !team.includes(s))
  if (team.length === 0) return
  if (state.needsCompany(request) && model.hasCompany[request] === 0) {
    const isAllowed = isAmong(state, slot, staff) && !team.some((s) => model.apartStaff.get(s)?.has(staff))
    if (isAllowed) state.accompany(request, staff)
  }
  const isAlone = state.needsCompany(request) && model.hasCompany[request] === 0 && state.staffOf[request] === -1
  if (isShort || isWithout || isAlone) state.clear(request)
}

function isAmong({ model, staffLoads }: State, slot: number, staff: number): boolean {
  const known = model.staffOf.subarray(model.staffFrom[slot], model.staffFrom[slot + 1])
  return staff !== -1 && known.includes(staff) && staffLoads.isFree(staff, slot)
}
