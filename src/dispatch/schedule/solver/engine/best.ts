import type { Aims } from '../instance.ts'
import type { State } from './state.ts'
import { aimsOf, compareAims } from './tally.ts'

/** The best plan so far, brought up to date by what changed since. */
export class Best {
  aims: Aims
  readonly #state: State
  readonly #slot: Int32Array
  readonly #staff: Int32Array
  readonly #seat: Int32Array
  readonly #isStale: Uint8Array
  readonly #stale: number[] = []

  constructor(state: State) {
    this.#state = state
    this.aims = aimsOf(state)
    this.#slot = state.slotOf.slice()
    this.#staff = state.staffOf.slice()
    this.#seat = state.seat.slice()
    this.#isStale = new Uint8Array(state.model.requests)
  }

  /** Requests that have changed; keeps the plan where it is better than the best. */
  see(changed: readonly number[]): boolean {
    for (let at = 0; at < changed.length; at += 1) {
      const request = changed[at] as number
      if (this.#isStale[request] === 1) continue
      this.#isStale[request] = 1
      this.#stale.push(request)
    }
    const state = this.#state
    if (state.cover < this.aims.cover && state.kept <= this.aims.kept) return false
    const aims = aimsOf(state)
    if (compareAims(aims, this.aims) <= 0) return false
    this.aims = aims
    for (const request of this.#stale) this.#take(request)
    this.#stale.length = 0
    return true
  }

  /** Brings the state back to the best plan; what was changed is returned. */
  restore(): number[] {
    const { model } = this.#state
    const changed = [...this.#stale]
    for (const request of changed) this.#state.clear(request)
    for (const request of changed) {
      const to = model.seatFrom[request + 1] as number
      const slot = this.#slot[request] as number
      for (let at = model.seatFrom[request] as number; at < to; at += 1) {
        const candidate = this.#seat[at] as number
        if (candidate !== -1) this.#state.place(request, slot, candidate)
      }
      const staff = this.#staff[request] as number
      if (staff !== -1) this.#state.accompany(request, staff)
      this.#isStale[request] = 0
    }
    this.#stale.length = 0
    return changed
  }

  #take(request: number): void {
    const { model, slotOf, staffOf, seat } = this.#state
    this.#isStale[request] = 0
    this.#slot[request] = slotOf[request] as number
    this.#staff[request] = staffOf[request] as number
    const [from, to] = [model.seatFrom[request] as number, model.seatFrom[request + 1] as number]
    for (let at = from; at < to; at += 1) this.#seat[at] = seat[at] as number
  }

  /** Reads the best plan: slot, staff and candidates of a request. */
  of(request: number): { slot: number; staff: number; candidates: number[] } {
    const { model } = this.#state
    const seats = this.#seat.subarray(model.seatFrom[request], model.seatFrom[request + 1])
    return {
      slot: this.#slot[request] as number,
      staff: this.#staff[request] as number,
      candidates: [...seats].filter((candidate) => candidate !== -1),
    }
  }
}
