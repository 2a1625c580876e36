import type { State } from './state.ts'

/** Requests that still want somebody and have candidates, for drawing one at random. */
export class OpenRequests {
  readonly list: number[] = []
  readonly #state: State
  readonly #at: Int32Array
  readonly #hasCandidates: Uint8Array

  constructor(state: State) {
    const { model } = state
    this.#state = state
    this.#at = new Int32Array(model.requests).fill(-1)
    this.#hasCandidates = Uint8Array.from({ length: model.requests }, (_, r) =>
      (model.candidateFrom[model.slotFrom[r + 1] as number] as number) >
      (model.candidateFrom[model.slotFrom[r] as number] as number)
        ? 1
        : 0,
    )
    for (let r = 0; r < model.requests; r += 1) this.see(r)
  }

  see(request: number): void {
    const { model, count } = this.#state
    const isOpen = this.#hasCandidates[request] === 1 && (count[request] as number) < (model.wanted[request] as number)
    const at = this.#at[request] as number
    if (isOpen === at >= 0) return
    if (isOpen) {
      this.#at[request] = this.list.length
      this.list.push(request)
      return
    }
    const last = this.list.pop() as number
    this.#at[request] = -1
    if (last === request) return
    this.list[at] = last
    this.#at[last] = at
  }
}
