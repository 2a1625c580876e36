import type { Inserter, Manner } from './insert.ts'

/** Fills a request that wants several people, or certain ones, on its best slot. */
export function fillTeam(inserter: Inserter, request: number, manner: Manner): boolean {
  const { state } = inserter
  const { model } = state
  const chosen = state.slotOf[request] as number
  const slots: number[] = []
  if (chosen !== -1) slots.push(chosen)
  else
    for (let t = model.slotFrom[request] as number; t < (model.slotFrom[request + 1] as number); t += 1) slots.push(t)
  let best: { slot: number; people: number[]; value: number } | null = null
  for (const slot of slots) {
    const found = teamOn(inserter, request, slot, manner)
    if (found && (best === null || found.value > best.value)) best = { slot, ...found }
  }
  if (best === null) return false
  for (const candidate of best.people) state.place(request, best.slot, candidate)
  inserter.joinStaff(request, best.slot)
  return true
}

/** The people to be added on one slot: those who must, then the best, each beside those before. */
function teamOn(inserter: Inserter, request: number, slot: number, manner: Manner) {
  const { state, worth } = inserter
  const { model } = state
  const sitting = state.peopleOf(request)
  const must = (model.must.get(request) ?? []).filter((s) => !sitting.includes(s))
  const open = openOn(inserter, slot, manner)
  const team = [...sitting]
  const people: number[] = []
  let [value, staff] = [0, staffNow(inserter, request)]
  const most = (model.wanted[request] as number) - sitting.length
  for (const { candidate, s, worth: own } of [
    ...open.filter((one) => must.includes(one.s)),
    ...open.filter((one) => !must.includes(one.s)),
  ]) {
    if (people.length === most) break
    if (team.includes(s) || team.some((other) => model.apart.get(s)?.has(other))) continue
    const needs = model.candidateCompany[candidate] === 1
    if (staff >= 0 && model.apartStaff.get(s)?.has(staff)) continue
    if (needs && staff === -1) {
      staff = inserter.staffFor(slot, [...team, s])
      if (staff === -1) continue
    }
    team.push(s)
    people.push(candidate)
    value += own + worth.cover * (model.weight[request] as number)
  }
  if (people.length === 0 || team.length < (model.least[request] as number)) return null
  return must.every((s) => team.includes(s)) ? { people, value } : null
}

/** -2: somebody goes along already by what is held; -1: nobody yet. */
function staffNow({ state }: Inserter, request: number): number {
  return state.model.hasCompany[request] === 1 ? -2 : (state.staffOf[request] as number)
}

/** Everybody who is open on the slot, the best first. */
function openOn({ state, worth, random }: Inserter, slot: number, { noise, staffCost }: Manner) {
  const { model, nextChance } = state
  const found: { candidate: number; s: number; worth: number }[] = []
  for (let c = model.candidateFrom[slot] as number; c < (model.candidateFrom[slot + 1] as number); c += 1) {
    const s = model.candidateSupporter[c] as number
    if (!state.isOpen(s, slot)) continue
    const value =
      worth.fair * (nextChance[s] as number) +
      worth.quality * (model.candidateQuality[c] as number) +
      worth.changes * (model.candidateChange[c] as number) +
      (noise > 0 ? (random.next() >>> 20) * noise : 0) -
      (model.candidateCompany[c] === 1 ? staffCost : 0)
    found.push({ candidate: c, s, worth: value })
  }
  return found.sort((a, b) => b.worth - a.worth || a.candidate - b.candidate)
}
