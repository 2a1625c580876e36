import type { State } from '../engine/state.ts'
import type { Journal } from './journal.ts'
import type { Ways } from './ways.ts'

/** How many people are looked at for one place, so that a large pool takes no longer than a small one. */
const looksAtMost = 100_000
const breadth = 60

/** Fills an empty place: by somebody free, or by somebody whose own place another takes over, and so on. */
export class Chains {
  readonly #state: State
  readonly #journal: Journal
  readonly #ways: Ways
  #looks = 0

  constructor(state: State, journal: Journal, ways: Ways) {
    this.#state = state
    this.#journal = journal
    this.#ways = ways
  }

  /** Fills one place of a request on its slot, moving as few others as possible, at most `deepest`. */
  fill(request: number, slot: number, deepest: number): boolean {
    this.#looks = 0
    for (let depth = 0; depth <= deepest; depth += 1) if (this.#chain(request, slot, depth, [request])) return true
    return false
  }

  /** Takes somebody from a visit that counts less, which is then not met; the least loss first. */
  sacrifice(request: number, slot: number): boolean {
    const { model } = this.#state
    const heads = (this.#state.count[request] as number) + 1
    const least = model.least[request] as number
    const own = (model.weight[request] as number) * (heads > least ? 1 : heads < least ? 0 : heads)
    const options = this.#ways.blocked(request, slot).flatMap(({ candidate, other }) => {
      const isWhole = (this.#state.count[other] as number) <= (model.least[other] as number)
      const loss = (model.weight[other] as number) * (isWhole ? (this.#state.count[other] as number) : 1)
      return loss < own ? [{ candidate, loss, other, isWhole }] : []
    })
    for (const { candidate, other, isWhole } of options.sort((a, b) => a.loss - b.loss)) {
      const mark = this.#journal.mark
      this.#journal.keep(other)
      if (isWhole) this.#state.clear(other)
      else this.#state.empty(other, this.#ways.seatOf(candidate, other))
      if (this.#ways.seat(request, slot, candidate)) return true
      this.#journal.back(mark)
    }
    return false
  }

  #chain(request: number, slot: number, depth: number, before: readonly number[]): boolean {
    const { candidateFrom } = this.#state.model
    this.#looks += 1 + (candidateFrom[slot + 1] as number) - (candidateFrom[slot] as number)
    if (this.#looks > looksAtMost) return false
    if (depth === 0)
      return this.#ways.open(request, slot).some((candidate) => this.#ways.seat(request, slot, candidate))
    for (const { candidate, other } of this.#ways.blocked(request, slot).slice(0, breadth)) {
      if (before.includes(other)) continue
      const otherSlot = this.#state.slotOf[other] as number
      const mark = this.#journal.mark
      this.#journal.keep(other)
      this.#state.empty(other, this.#ways.seatOf(candidate, other))
      const isSeated = this.#ways.seat(request, slot, candidate)
      if (isSeated && this.#chain(other, otherSlot, depth - 1, [...before, other])) return true
      this.#journal.back(mark)
    }
    return false
  }
}
