import type { State } from '../engine/state.ts'
import { usualWorth } from '../engine/tally.ts'
import type { Company } from './company.ts'
import type { Journal } from './journal.ts'

const nodesAtMost = 20_000
const breadth = 60

/** Fills an empty place: by somebody free, or by somebody whose own place another takes over, and so on. */
export class Chains {
  readonly #state: State
  readonly #journal: Journal
  readonly #company: Company
  readonly #isAway: (supporter: number, day: number) => boolean
  #nodes = 0

  constructor(state: State, journal: Journal, company: Company, isAway: (supporter: number, day: number) => boolean) {
    this.#state = state
    this.#journal = journal
    this.#company = company
    this.#isAway = isAway
  }

  /** Fills one place of a request on its slot, moving as few others as possible, at most `deepest`. */
  fill(request: number, slot: number, deepest: number): boolean {
    this.#nodes = 0
    for (let depth = 0; depth <= deepest; depth += 1) if (this.#chain(request, slot, depth, [request])) return true
    return false
  }

  /** Takes somebody from a visit that counts less, which is then not met; the least loss first. */
  sacrifice(request: number, slot: number): boolean {
    const { model } = this.#state
    const heads = (this.#state.count[request] as number) + 1
    const least = model.least[request] as number
    const own = (model.weight[request] as number) * (heads > least ? 1 : heads < least ? 0 : heads)
    const options = this.#blocked(request, slot).flatMap(({ candidate, other }) => {
      const isWhole = (this.#state.count[other] as number) <= (model.least[other] as number)
      const loss = (model.weight[other] as number) * (isWhole ? (this.#state.count[other] as number) : 1)
      return loss < own ? [{ candidate, loss, other, isWhole }] : []
    })
    for (const { candidate, other, isWhole } of options.sort((a, b) => a.loss - b.loss)) {
      const mark = this.#journal.mark
      this.#journal.keep(other)
      if (isWhole) this.#state.clear(other)
      else this.#state.empty(other, this.#seatOf(candidate, other))
      if (this.#seat(request, slot, candidate)) return true
      this.#journal.back(mark)
    }
    return false
  }

  #chain(request: number, slot: number, depth: number, before: readonly number[]): boolean {
    this.#nodes += 1
    if (this.#nodes > nodesAtMost) return false
    if (depth === 0) return this.#open(request, slot).some((candidate) => this.#seat(request, slot, candidate))
    for (const { candidate, other } of this.#blocked(request, slot).slice(0, breadth)) {
      if (before.includes(other)) continue
      const otherSlot = this.#state.slotOf[other] as number
      const mark = this.#journal.mark
      this.#journal.keep(other)
      this.#state.empty(other, this.#seatOf(candidate, other))
      const isSeated = this.#seat(request, slot, candidate)
      if (isSeated && this.#chain(other, otherSlot, depth - 1, [...before, other])) return true
      this.#journal.back(mark)
    }
    return false
  }

  /** Everybody who is free for the slot, the best first. */
  #open(request: number, slot: number): number[] {
    const state = this.#state
    const worth = (c: number) => this.#worth(c)
    return this.#candidates(request, slot)
      .filter((c) => state.isOpen(state.model.candidateSupporter[c] as number, slot))
      .sort((a, b) => worth(b) - worth(a) || a - b)
  }

  /** Everybody whom exactly one of their own visits holds back, with that visit; the smallest change first. */
  #blocked(request: number, slot: number): { candidate: number; other: number }[] {
    const state = this.#state
    const { model } = state
    const found = this.#candidates(request, slot).flatMap((candidate) => {
      const s = model.candidateSupporter[candidate] as number
      if (state.isOpen(s, slot)) return []
      return this.#holding(candidate, slot).map((other) => {
        const seated = state.seat[this.#seatOf(candidate, other)] as number
        return { candidate, other, change: model.candidateChange[seated] as number, worth: this.#worth(candidate) }
      })
    })
    return found.sort((a, b) => a.change - b.change || b.worth - a.worth || a.other - b.other)
  }

  /** Visits of a person, each of which alone stands in the way. */
  #holding(candidate: number, slot: number): number[] {
    const state = this.#state
    const s = state.model.candidateSupporter[candidate] as number
    return [...new Set(this.#near(s, slot).map((seat) => state.requestOf[seat] as number))].filter((other) => {
      const mark = this.#journal.mark
      this.#journal.keep(other)
      state.empty(other, this.#seatOf(candidate, other))
      const isOpen = state.isOpen(s, slot)
      this.#journal.back(mark)
      return isOpen
    })
  }

  /** Seats of a person in the week and the days of rest around a slot, or in the month where that is full. */
  #near(s: number, slot: number): number[] {
    const { model, loads } = this.#state
    const { month, monthFrom, count } = model.calendar
    const day = model.slotDay[slot] as number
    const monday = day - (day % 7)
    const rest = model.rest[s] as number
    const of = month[day] as number
    const isFull = loads.isMonthFull(s, day)
    const from = Math.min(isFull ? (monthFrom[of] as number) : monday, day - rest)
    const to = Math.max(isFull ? (monthFrom[of + 1] as number) - 1 : monday + 6, day + rest)
    const seats: number[] = []
    for (let at = Math.max(0, from); at <= Math.min(count - 1, to); at += 1) this.#state.seatsOn(s, at, seats)
    return seats
  }

  /** The seat of a candidate's person in a request; taking back a change may have moved it. */
  #seatOf(candidate: number, request: number): number {
    const { model, seat } = this.#state
    const s = model.candidateSupporter[candidate] as number
    for (let at = model.seatFrom[request] as number; at < (model.seatFrom[request + 1] as number); at += 1)
      if (seat[at] !== -1 && model.candidateSupporter[seat[at] as number] === s) return at
    return -1
  }

  #candidates(request: number, slot: number): number[] {
    const { model } = this.#state
    const day = model.slotDay[slot] as number
    const team = this.#state.peopleOf(request)
    const found: number[] = []
    for (let c = model.candidateFrom[slot] as number; c < (model.candidateFrom[slot + 1] as number); c += 1) {
      const s = model.candidateSupporter[c] as number
      const isOut = this.#isAway(s, day) || team.includes(s) || team.some((one) => model.apart.get(s)?.has(one))
      if (!isOut) found.push(c)
    }
    return found
  }

  #seat(request: number, slot: number, candidate: number): boolean {
    const mark = this.#journal.mark
    this.#journal.keep(request)
    this.#state.place(request, slot, candidate)
    if (this.#company.see(request)) return true
    this.#journal.back(mark)
    return false
  }

  #worth(candidate: number): number {
    const { model, nextChance } = this.#state
    const { fair, quality } = usualWorth(true)
    const s = model.candidateSupporter[candidate] as number
    return fair * (nextChance[s] as number) + quality * (model.candidateQuality[candidate] as number)
  }
}
