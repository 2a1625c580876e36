import type { State } from '../engine/state.ts'

interface Before {
  request: number
  slot: number
  staff: number
  candidates: number[]
}

/** What every request was like before it was changed, so that a branch that leads nowhere leaves no trace. */
export class Journal {
  readonly #state: State
  readonly #log: Before[] = []

  constructor(state: State) {
    this.#state = state
  }

  get mark(): number {
    return this.#log.length
  }

  /** To be called before a request is changed. */
  keep(request: number): void {
    const { model, seat, slotOf, staffOf } = this.#state
    const seats = seat.subarray(model.seatFrom[request], model.seatFrom[request + 1])
    this.#log.push({
      request,
      slot: slotOf[request] as number,
      staff: staffOf[request] as number,
      candidates: [...seats].filter((candidate) => candidate !== -1),
    })
  }

  /** Brings everything back to what it was at the mark. */
  back(mark: number): void {
    while (this.#log.length > mark) {
      const { request, slot, staff, candidates } = this.#log.pop() as Before
      this.#state.clear(request)
      for (const candidate of candidates) this.#state.place(request, slot, candidate)
      if (staff !== -1) this.#state.accompany(request, staff)
    }
  }
}
