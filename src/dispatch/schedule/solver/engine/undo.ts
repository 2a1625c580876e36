import type { State } from './state.ts'

/** Remembers requests as they were before a step, so that a step that leads nowhere can be taken back exactly. */
export class Undo {
  readonly state: State
  readonly touched: number[] = []
  readonly #mark: Int32Array
  #step = 0
  readonly #kept: number[] = []

  constructor(state: State) {
    this.state = state
    this.#mark = new Int32Array(state.model.requests).fill(-1)
  }

  begin(): void {
    this.#step += 1
    this.touched.length = 0
    this.#kept.length = 0
  }

  /** To be called before a request is changed. */
  keep(request: number): void {
    if (this.#mark[request] === this.#step) return
    this.#mark[request] = this.#step
    this.touched.push(request)
    const { model, slotOf, staffOf, seat } = this.state
    this.#kept.push(slotOf[request] as number, staffOf[request] as number)
    const to = model.seatFrom[request + 1] as number
    for (let at = model.seatFrom[request] as number; at < to; at += 1) this.#kept.push(seat[at] as number)
  }

  back(): void {
    const { state, touched } = this
    for (let at = 0; at < touched.length; at += 1) state.clear(touched[at] as number)
    let read = 0
    for (let at = 0; at < touched.length; at += 1) {
      const request = touched[at] as number
      const slot = this.#kept[read] as number
      const staff = this.#kept[read + 1] as number
      const seats = (state.model.seatFrom[request + 1] as number) - (state.model.seatFrom[request] as number)
      for (let nth = 0; nth < seats; nth += 1) {
        const candidate = this.#kept[read + 2 + nth] as number
        if (candidate !== -1) state.place(request, slot, candidate)
      }
      if (staff !== -1) state.accompany(request, staff)
      read += 2 + seats
    }
  }
}
