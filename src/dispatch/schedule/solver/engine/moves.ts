import type { Inserter } from './insert.ts'
import { candidateOf } from './model.ts'
import type { Move } from './move-list.ts'
import type { OpenRequests } from './open-requests.ts'
import type { Random } from './random.ts'
import type { Ruin } from './ruin.ts'
import type { State } from './state.ts'

/** Steps of the search: what is taken apart, to be filled anew in another way. */
export class Moves {
  readonly #state: State
  readonly #ruin: Ruin
  readonly #inserter: Inserter
  readonly #open: OpenRequests
  readonly #random: Random
  /** Requests by their first date, and the place of each among them. */
  readonly #inTime: Int32Array
  readonly #timeOf: Int32Array

  constructor(state: State, ruin: Ruin, inserter: Inserter, open: OpenRequests, random: Random) {
    const { model } = state
    this.#state = state
    this.#ruin = ruin
    this.#inserter = inserter
    this.#open = open
    this.#random = random
    const firstDay = (request: number) => model.slotDay[model.slotFrom[request] as number] ?? 0
    this.#inTime = Int32Array.from({ length: model.requests }, (_, r) => r).sort(
      (a, b) => firstDay(a) - firstDay(b) || a - b,
    )
    this.#timeOf = new Int32Array(model.requests)
    this.#inTime.forEach((request, at) => {
      this.#timeOf[request] = at
    })
  }

  make({ name, size }: Move): void {
    if (name === 'reach') this.#reach(size)
    else if (name === 'hand-over') this.#handOver()
    else if (name === 'exchange') this.#exchange()
    else if (name === 'stretch') this.#stretch(size)
    else this.#person(size)
  }

  /** Makes room for an open request: several of its candidates, or somebody who goes along, are freed for it. */
  #reach(size: number): void {
    const { model } = this.#state
    const { list } = this.#open
    if (list.length === 0) {
      this.#stretch(size)
      return
    }
    const request = list[this.#random.below(list.length)] as number
    this.#ruin.want(request)
    const slot = this.#slotOf(request)
    const from = model.candidateFrom[slot] as number
    const length = (model.candidateFrom[slot + 1] as number) - from
    if (length === 0) return
    for (let nth = 0; nth < size; nth += 1) {
      const candidate = from + this.#random.below(length)
      const s = model.candidateSupporter[candidate] as number
      if (!this.#state.isOpen(s, slot)) this.#ruin.clearWay(s, slot)
      if (model.candidateCompany[candidate] === 1 && this.#inserter.staffFor(slot, []) === -1)
        this.#ruin.freeStaff(slot)
    }
  }

  /** Gives a place to another person, whoever has to make room for it. */
  #handOver(): void {
    const { model } = this.#state
    const request = this.#random.below(model.requests)
    const slot = this.#slotOf(request)
    const from = model.candidateFrom[slot] as number
    const length = (model.candidateFrom[slot + 1] as number) - from
    if (length < 2) {
      this.#stretch(2)
      return
    }
    if ((this.#state.count[request] as number) > 0) this.#ruin.lift(request)
    else this.#ruin.want(request)
    const candidate = from + this.#random.below(length)
    const s = model.candidateSupporter[candidate] as number
    if (!this.#ruin.clearWay(s, slot)) return
    if (model.wanted[request] !== 1 || model.must.has(request)) return
    const isAlone = model.candidateCompany[candidate] === 1 && model.hasCompany[request] === 0
    if (isAlone && this.#inserter.staffFor(slot, [s]) === -1) this.#ruin.freeStaff(slot)
    this.#forceWithStaff(request, slot, candidate)
  }

  /** Two people change places, wherever in the period: everybody has as many visits as before. */
  #exchange(): void {
    const state = this.#state
    const { model } = state
    const request = this.#random.below(model.requests)
    const slot = state.slotOf[request] as number
    if (slot === -1 || model.wanted[request] !== 1) {
      this.#handOver()
      return
    }
    const from = model.candidateFrom[slot] as number
    const candidate = from + this.#random.below((model.candidateFrom[slot + 1] as number) - from)
    const other = model.candidateSupporter[candidate] as number
    const sitting = state.seat[model.seatFrom[request] as number] as number
    const s = model.candidateSupporter[sitting] as number
    const seats = state.seatsOf[other] as number[]
    if (other === s || seats.length === 0) return
    const first = this.#random.below(seats.length)
    for (let nth = 0; nth < Math.min(seats.length, 8); nth += 1) {
      const seat = seats[(first + nth) % seats.length] as number
      const there = state.requestOf[seat] as number
      const back = model.wanted[there] === 1 ? candidateOf(model, state.slotOf[there] as number, s) : -1
      if (back === -1 || model.must.has(request) || model.must.has(there)) continue
      const thereSlot = state.slotOf[there] as number
      this.#ruin.lift(request)
      this.#ruin.lift(there)
      if (this.#ruin.clearWay(other, slot)) this.#forceWithStaff(request, slot, candidate)
      if (this.#ruin.clearWay(s, thereSlot)) this.#forceWithStaff(there, thereSlot, back)
      return
    }
  }

  /** Gives a place, with somebody who goes along where that is needed; else it stays to be filled. */
  #forceWithStaff(request: number, slot: number, candidate: number): void {
    const { model } = this.#state
    if ((this.#state.count[request] as number) > 0) return
    const isAlone = model.candidateCompany[candidate] === 1 && model.hasCompany[request] === 0
    const s = model.candidateSupporter[candidate] as number
    if (isAlone && this.#inserter.staffFor(slot, [s]) === -1) return
    this.#ruin.force(request, slot, candidate)
    this.#inserter.joinStaff(request, slot)
  }

  /** Requests that lie near each other in time. */
  #stretch(size: number): void {
    const { model, count } = this.#state
    const middle = this.#random.below(model.requests)
    const reach = Math.max(2, size * 2)
    for (let nth = 0; nth < size; nth += 1) {
      const at = middle + this.#random.below(reach)
      const request = this.#inTime[at % model.requests] as number
      if ((count[request] as number) > 0) this.#ruin.lift(request)
      else this.#ruin.want(request)
    }
  }

  /** Visits of one person within some weeks. */
  #person(size: number): void {
    const { model, seat, requestOf, slotOf } = this.#state
    const first = this.#random.below(seat.length)
    const candidate = seat[first] as number
    if (candidate === -1) {
      this.#stretch(size)
      return
    }
    const s = model.candidateSupporter[candidate] as number
    const day = model.slotDay[slotOf[requestOf[first] as number] as number] as number
    this.#ruin.liftSeat(first)
    this.#ruin.liftSome(s, day - 14, day + 14, size - 1)
  }

  #slotOf(request: number): number {
    const { model, slotOf } = this.#state
    const from = model.slotFrom[request] as number
    const chosen = slotOf[request] as number
    if (chosen !== -1 && this.#random.below(4) !== 0) return chosen
    if (chosen !== -1 && (this.#state.count[request] as number) < (model.wanted[request] as number)) return chosen
    return from + this.#random.below((model.slotFrom[request + 1] as number) - from)
  }
}
