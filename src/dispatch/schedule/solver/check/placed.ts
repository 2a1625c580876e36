import type { Instance, Plan, Request, Slot, Staff, Supporter } from '../instance.ts'

/** The instance and a plan, made ready to be looked up. Shares nothing with the search. */
export interface Given {
  instance: Instance
  plan: Plan
  supporters: ReadonlyMap<string, Supporter>
  staff: ReadonlyMap<string, Staff>
  requests: ReadonlyMap<string, Request>
  /** What the plan gives each supporter, and each of the staff. */
  places: ReadonlyMap<string, Place[]>
  rounds: ReadonlyMap<string, Place[]>
}

export interface Place {
  request: Request
  slot: Slot
}

export function given(instance: Instance, plan: Plan): Given {
  const requests = byId(instance.requests)
  const found = plan.visits.flatMap((visit) => {
    const request = requests.get(visit.requestId)
    const slot = request?.slots.find(({ id }) => id === visit.slotId)
    return request && slot ? [{ visit, place: { request, slot } }] : []
  })
  const places = new Map<string, Place[]>()
  const rounds = new Map<string, Place[]>()
  for (const { visit, place } of found) {
    for (const id of visit.supporterIds) append(places, id, place)
    if (visit.staffId !== null) append(rounds, visit.staffId, place)
  }
  return {
    instance,
    plan,
    supporters: byId(instance.supporters),
    staff: byId(instance.staff),
    requests,
    places,
    rounds,
  }
}

const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((one) => [one.id, one]))

const append = (lists: Map<string, Place[]>, id: string, place: Place) => {
  const list = lists.get(id)
  if (list) list.push(place)
  else lists.set(id, [place])
}
