import type { Model } from './model.ts'
import type { Random } from './random.ts'
import type { State } from './state.ts'
import type { Worth } from './tally.ts'
import { fillTeam } from './team.ts'

/** How a request is filled: how much chance plays in it, and how dear follow-up staff are. */
export interface Manner {
  /** Highest chance addition to what a candidate is worth; 0 takes the best. */
  noise: number
  staffCost: number
}

export const plainly: Manner = { noise: 0, staffCost: 0 }

/** Fills requests with the best candidates that are open, one request at a time. */
export class Inserter {
  readonly state: State
  readonly worth: Worth
  readonly random: Random
  constructor(state: State, worth: Worth, random: Random) {
    this.state = state
    this.worth = worth
    this.random = random
  }

  /** Fills the request as far as it can; false where nobody was added. */
  insert(request: number, manner: Manner): boolean {
    const { model, count } = this.state
    if ((count[request] as number) >= (model.wanted[request] as number)) return false
    if (model.wanted[request] === 1 && !model.must.has(request)) return this.#insertOne(request, manner)
    return fillTeam(this, request, manner)
  }

  /** One of the free staff who could go along with everybody of the list, begun at a drawn place; -1 for none. */
  staffFor(slot: number, people: readonly number[]): number {
    const { model, staffLoads } = this.state
    const from = model.staffFrom[slot] as number
    const length = (model.staffFrom[slot + 1] as number) - from
    const first = length > 1 ? this.random.below(length) : 0
    for (let nth = 0; nth < length; nth += 1) {
      const staff = model.staffOf[from + ((first + nth) % length)] as number
      if (staffLoads.isFree(staff, slot) && !people.some((s) => model.apartStaff.get(s)?.has(staff))) return staff
    }
    return -1
  }

  #insertOne(request: number, manner: Manner): boolean {
    const { state } = this
    const { model } = state
    let [best, bestSlot, bestValue] = [-1, -1, Number.NEGATIVE_INFINITY]
    for (let slot = model.slotFrom[request] as number; slot < (model.slotFrom[request + 1] as number); slot += 1) {
      const found = this.#bestOn(slot, request, manner, bestValue)
      if (found === -1) continue
      best = found
      bestSlot = slot
      bestValue = this.#value
    }
    if (best === -1) return false
    state.place(request, bestSlot, best)
    this.joinStaff(request, bestSlot)
    return true
  }

  /** Lets somebody go along where the people on the slot need it. */
  joinStaff(request: number, slot: number): void {
    const { state } = this
    const { model } = state
    if (model.hasCompany[request] === 1 || state.staffOf[request] !== -1 || !state.needsCompany(request)) return
    state.accompany(request, this.staffFor(slot, state.peopleOf(request)))
  }

  #value = 0

  /** The best open candidate of one slot whose value is above `least`; -1 for none. */
  #bestOn(slot: number, request: number, { noise, staffCost }: Manner, least: number): number {
    const { state, worth, random } = this
    const { model, nextChance } = state
    const { candidateSupporter, candidateQuality, candidateCompany, candidateChange } = model
    const { blocked, dayCount } = state.loads
    const day = (model.slotDay[slot] as number) * model.supporters
    const to = model.candidateFrom[slot + 1] as number
    let hasStaff = model.hasCompany[request] === 1 ? 2 : 0
    let [best, bestValue] = [-1, least]
    for (let c = model.candidateFrom[slot] as number; c < to; c += 1) {
      const s = candidateSupporter[c] as number
      if (blocked[day + s] !== 0) continue
      let value =
        worth.fair * (nextChance[s] as number) +
        worth.quality * (candidateQuality[c] as number) +
        worth.changes * (candidateChange[c] as number)
      if (noise > 0) value += (random.next() >>> 20) * noise
      if (candidateCompany[c] === 1 && hasStaff !== 2) value -= staffCost
      if (value <= bestValue) continue
      if (dayCount[day + s] !== 0 && state.clashes(s, slot)) continue
      if (candidateCompany[c] === 1 && hasStaff !== 2) {
        if (hasStaff === 0) hasStaff = this.staffFor(slot, []) === -1 ? -1 : 1
        if (hasStaff === -1 || (model.apartStaff.has(s) && this.staffFor(slot, [s]) === -1)) continue
      }
      best = c
      bestValue = value
    }
    this.#value = bestValue
    return best
  }
}

export const candidatesOn = (model: Model, slot: number) =>
  (model.candidateFrom[slot + 1] as number) - (model.candidateFrom[slot] as number)
