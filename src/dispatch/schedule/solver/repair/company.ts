import type { State } from '../engine/state.ts'
import type { Journal } from './journal.ts'

/** Finds who goes along, if need be by letting two of the staff change places. */
export class Company {
  readonly #state: State
  readonly #journal: Journal
  /** Whether one of the staff is away on a day. */
  readonly #isAway: (staff: number, day: number) => boolean

  constructor(state: State, journal: Journal, isAway: (staff: number, day: number) => boolean) {
    this.#state = state
    this.#journal = journal
    this.#isAway = isAway
  }

  /** Sees to it that somebody goes along where it is needed; false where nobody can. */
  see(request: number): boolean {
    const state = this.#state
    const { model } = state
    const slot = state.slotOf[request] as number
    if (slot === -1 || !state.needsCompany(request) || model.hasCompany[request] === 1) return true
    const now = state.staffOf[request] as number
    if (now !== -1 && this.#suits(now, request, slot)) return true
    return this.#give(request, slot, this.#free(request, slot)) || this.#swap(request, slot)
  }

  /** Visits of the week to which somebody goes along who could go to this slot instead. */
  elsewhere(slot: number): number[] {
    const { slotRequest } = this.#state.model
    const busy = this.#known(slot).flatMap((staff) => (this.#isAwayOn(staff, slot) ? [] : this.#busy(staff, slot)))
    return [...new Set(busy.map((other) => slotRequest[other] as number))]
  }

  #busy(staff: number, slot: number): number[] {
    const day = this.#state.model.slotDay[slot] as number
    const monday = day - (day % 7)
    return Array.from({ length: 7 }, (_, nth) => [...this.#state.staffLoads.on(staff, monday + nth)]).flat()
  }

  #swap(request: number, slot: number): boolean {
    const { model, staffLoads } = this.#state
    for (const staff of this.#known(slot)) {
      if (!this.#suits(staff, request, slot)) continue
      for (const other of this.#busy(staff, slot)) {
        const otherRequest = model.slotRequest[other] as number
        const mark = this.#journal.mark
        this.#journal.keep(otherRequest)
        this.#state.accompany(otherRequest, -1)
        const isFreed = staffLoads.isFree(staff, slot) && this.#give(request, slot, staff)
        if (isFreed && this.#give(otherRequest, other, this.#free(otherRequest, other))) return true
        this.#journal.back(mark)
      }
    }
    return false
  }

  #give(request: number, _slot: number, staff: number): boolean {
    if (staff === -1) return false
    this.#journal.keep(request)
    this.#state.accompany(request, staff)
    return true
  }

  #free(request: number, slot: number): number {
    const suits = (staff: number) => this.#suits(staff, request, slot) && this.#state.staffLoads.isFree(staff, slot)
    return this.#known(slot).find(suits) ?? -1
  }

  #suits(staff: number, request: number, slot: number): boolean {
    const { model } = this.#state
    if (this.#isAwayOn(staff, slot)) return false
    return !this.#state.peopleOf(request).some((s) => model.apartStaff.get(s)?.has(staff))
  }

  #isAwayOn(staff: number, slot: number): boolean {
    return this.#isAway(staff, this.#state.model.slotDay[slot] as number)
  }

  #known(slot: number): number[] {
    const { model } = this.#state
    return [...model.staffOf.subarray(model.staffFrom[slot], model.staffFrom[slot + 1])]
  }
}
