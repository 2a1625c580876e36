import { planIn } from '../engine/plan.ts'
import type { State } from '../engine/state.ts'
import type { Plan } from '../instance.ts'
import type { Journal } from './journal.ts'
import type { Ways } from './ways.ts'

export interface OpenPlace {
  request: number
  slot: number
}

/** How many people, and visits of those who go along, are looked at in all, so that a large pool takes no longer than a small one. */
const looksAtMost = 8_000
/** Visits that are handed on at the same time. */
const movesAtMost = 6

/**
 * Looks at every way to fill empty places together: by who is free, by who gives up a visit of their own that is then
 * filled in the same way, or not at all. Branch and bound by cover first and by what stays second, so that chains that
 * take one place after the other are put right where they stand in each other's way.
 */
export class LeastChange {
  readonly #state: State
  readonly #journal: Journal
  readonly #ways: Ways
  #looks = 0
  #cover: number
  #stays: number
  #plan: Plan | null = null

  /** What a plan has to pass: the cover and what stays of the best that is known. */
  constructor(state: State, journal: Journal, ways: Ways, known: { cover: number; stays: number }) {
    this.#state = state
    this.#journal = journal
    this.#ways = ways
    this.#cover = known.cover
    this.#stays = known.stays
  }

  /** A better plan than the one known, or null. The state stays as it was. */
  find(open: readonly OpenPlace[]): Plan | null {
    for (const order of [open, [...open].reverse()]) {
      this.#looks = 0
      this.#fill(order, movesAtMost)
      if (open.length < 2) break
    }
    return this.#plan
  }

  #fill(open: readonly OpenPlace[], moves: number): void {
    if (this.#looks > looksAtMost || !this.#mayPass(open)) return
    const [place, ...others] = open
    if (!place) {
      this.#keep()
      return
    }
    const { request, slot } = place
    const { candidateFrom } = this.#state.model
    this.#looks += 1 + (candidateFrom[slot + 1] as number) - (candidateFrom[slot] as number)
    for (const candidate of this.#ways.open(request, slot))
      this.#trying(() => this.#take(place, candidate, others, moves))
    if (moves > 0) for (const way of this.#ways.blocked(request, slot)) this.#handOn(place, way, others, moves)
    this.#trying(() => this.#fill(this.#without(request, others), moves))
  }

  #handOn(
    place: OpenPlace,
    way: { candidate: number; other: number },
    others: readonly OpenPlace[],
    moves: number,
  ): void {
    const { candidate, other } = way
    const otherSlot = this.#state.slotOf[other] as number
    this.#trying(() => {
      this.#journal.keep(other)
      this.#state.empty(other, this.#ways.seatOf(candidate, other))
      this.#take(place, candidate, [{ request: other, slot: otherSlot }, ...others], moves - 1)
    })
  }

  /** Gives the place; where nobody is free to go along, another visit is handed to people who need no company. */
  #take(place: OpenPlace, candidate: number, others: readonly OpenPlace[], moves: number): void {
    const { request, slot } = place
    if (this.#ways.seat(request, slot, candidate)) {
      this.#fill(others, moves)
      return
    }
    if (moves === 0) return
    for (const other of this.#ways.accompanied(slot)) {
      if (++this.#looks > looksAtMost) return
      this.#trying(() => {
        const opened = this.#ways.unaccompanied(other)
        if (opened.length <= moves && this.#ways.seat(request, slot, candidate))
          this.#fill([...opened, ...others], moves - opened.length)
      })
    }
  }

  /** Leaves a place empty; a visit that could not be held with who is left and may still come is left altogether. */
  #without(request: number, others: readonly OpenPlace[]): readonly OpenPlace[] {
    const { model, count } = this.#state
    const coming = others.filter((other) => other.request === request).length
    if ((count[request] as number) + coming >= (model.least[request] as number)) return others
    this.#journal.keep(request)
    this.#state.clear(request)
    return others.filter((other) => other.request !== request)
  }

  /** With every open place filled and nothing more given up, it would be better than what is known. */
  #mayPass(open: readonly OpenPlace[]): boolean {
    const { cover, stays, model } = this.#state
    const most = open.reduce((sum, { request }) => sum + (model.weight[request] as number), cover)
    return most > this.#cover || (most === this.#cover && stays > this.#stays)
  }

  #keep(): void {
    const { cover, stays } = this.#state
    this.#cover = cover
    this.#stays = stays
    this.#plan = planIn(this.#state)
  }

  #trying(way: () => unknown): void {
    const mark = this.#journal.mark
    way()
    this.#journal.back(mark)
  }
}
