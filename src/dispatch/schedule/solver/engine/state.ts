import { Loads } from './loads.ts'
import { clash, type Model } from './model.ts'
import { StaffLoads } from './staff-loads.ts'

/** A plan under construction: who sits where, and what follows from it, kept up to date step by step. */
export class State {
  readonly model: Model
  readonly loads: Loads
  readonly staffLoads: StaffLoads
  /** Candidate on each seat, -1 for an empty one. */
  readonly seat: Int32Array
  readonly slotOf: Int32Array
  readonly count: Int32Array
  readonly staffOf: Int32Array
  readonly nextChance: Int32Array
  kept = 0
  cover = 0
  stays = 0
  fair = 0
  quality = 0
  /** Request of each seat. */
  readonly requestOf: Int32Array
  /** Seats of each person, in no order. */
  readonly seatsOf: readonly number[][]
  readonly #placeOf: Int32Array
  readonly #needs: Int32Array
  readonly #visits: Int32Array
  /** Seats of a person on a day, one behind the other; 0 is none, else the seat plus one. */
  readonly #firstOn: Int32Array
  readonly #nextOn: Int32Array

  constructor(model: Model) {
    const seats = model.seatFrom[model.requests] as number
    this.model = model
    this.loads = new Loads(model)
    this.staffLoads = new StaffLoads(model)
    this.seat = new Int32Array(seats).fill(-1)
    this.slotOf = new Int32Array(model.requests).fill(-1)
    this.count = new Int32Array(model.requests)
    this.staffOf = new Int32Array(model.requests).fill(-1)
    this.requestOf = new Int32Array(seats)
    this.seatsOf = Array.from({ length: model.supporters }, () => [])
    this.#placeOf = new Int32Array(seats)
    for (let r = 0; r < model.requests; r += 1) this.requestOf.fill(r, model.seatFrom[r], model.seatFrom[r + 1])
    this.#needs = new Int32Array(model.requests)
    this.#visits = new Int32Array(model.supporters)
    this.nextChance = Int32Array.from(model.chances, (chances) => chances[0] ?? 0)
    this.#firstOn = new Int32Array(model.calendar.count * model.supporters)
    this.#nextOn = new Int32Array(seats)
  }

  /** Puts a candidate on a seat that is empty; the slot of the request is the candidate's. */
  place(request: number, slot: number, candidate: number): void {
    const { model, seat } = this
    let at = model.seatFrom[request] as number
    while (seat[at] !== -1) at += 1
    seat[at] = candidate
    if (this.count[request] === 0) this.#open(request, slot)
    this.count[request] = (this.count[request] as number) + 1
    this.#needs[request] = (this.#needs[request] as number) + (model.candidateCompany[candidate] as number)
    const s = model.candidateSupporter[candidate] as number
    const day = model.slotDay[slot] as number
    const first = day * model.supporters + s
    this.#nextOn[at] = this.#firstOn[first] as number
    this.#firstOn[first] = at + 1
    const own = this.seatsOf[s] as number[]
    this.#placeOf[at] = own.push(at) - 1
    this.loads.add(s, day)
    this.#score(request, candidate, s, 1)
  }

  /** Empties a seat; with the last one the request is not met any more, with the last need nobody goes along. */
  empty(request: number, at: number): void {
    const { model, seat } = this
    const candidate = seat[at] as number
    const slot = this.slotOf[request] as number
    const s = model.candidateSupporter[candidate] as number
    const day = model.slotDay[slot] as number
    seat[at] = -1
    this.#unlink(day * model.supporters + s, at + 1)
    const own = this.seatsOf[s] as number[]
    const last = own.pop() as number
    const place = this.#placeOf[at] as number
    if (last !== at) own[place] = last
    this.#placeOf[last] = place
    this.loads.remove(s, day)
    this.count[request] = (this.count[request] as number) - 1
    this.#needs[request] = (this.#needs[request] as number) - (model.candidateCompany[candidate] as number)
    this.#score(request, candidate, s, -1)
    if (this.#needs[request] === 0) this.accompany(request, -1)
    if (this.count[request] === 0) this.#close(request)
  }

  clear(request: number): void {
    const { model, seat } = this
    const to = model.seatFrom[request + 1] as number
    for (let at = model.seatFrom[request] as number; at < to; at += 1) if (seat[at] !== -1) this.empty(request, at)
  }

  /** Who goes along; -1 for nobody. */
  accompany(request: number, staff: number): void {
    const slot = this.slotOf[request] as number
    const before = this.staffOf[request] as number
    if (before !== -1) this.staffLoads.remove(before, slot)
    if (staff !== -1) this.staffLoads.add(staff, slot)
    this.staffOf[request] = staff
  }

  /** Whether nothing that the plan holds speaks against this person on this slot. */
  isOpen(s: number, slot: number): boolean {
    const at = (this.model.slotDay[slot] as number) * this.model.supporters + s
    if (this.loads.blocked[at] !== 0) return false
    return this.loads.dayCount[at] === 0 || !this.clashes(s, slot)
  }

  clashes(s: number, slot: number): boolean {
    const { model } = this
    const home = model.home[s] as number
    let seat = this.#firstOn[(model.slotDay[slot] as number) * model.supporters + s] as number
    for (; seat !== 0; seat = this.#nextOn[seat - 1] as number) {
      const other = this.slotOf[this.requestOf[seat - 1] as number] as number
      if (clash(model, slot, other, home)) return true
    }
    return false
  }

  needsCompany(request: number): boolean {
    return this.#needs[request] !== 0
  }

  peopleOf(request: number): number[] {
    const { model, seat } = this
    const people: number[] = []
    const to = model.seatFrom[request + 1] as number
    for (let at = model.seatFrom[request] as number; at < to; at += 1)
      if (seat[at] !== -1) people.push(model.candidateSupporter[seat[at] as number] as number)
    return people
  }

  /** Seats of this person on a day. */
  seatsOn(s: number, day: number, into: number[]): void {
    let seat = this.#firstOn[day * this.model.supporters + s] as number
    for (; seat !== 0; seat = this.#nextOn[seat - 1] as number) into.push(seat - 1)
  }

  #open(request: number, slot: number): void {
    this.slotOf[request] = slot
    this.kept += this.model.locks[request] as number
  }

  #close(request: number): void {
    this.slotOf[request] = -1
    this.kept -= this.model.locks[request] as number
  }

  #score(request: number, candidate: number, s: number, sign: 1 | -1): void {
    const { model, nextChance } = this
    const chances = model.chances[s] as Int32Array
    if (sign === -1) this.#visits[s] = (this.#visits[s] as number) - 1
    const nth = this.#visits[s] as number
    this.fair += sign * (chances[nth] as number)
    if (sign === 1) this.#visits[s] = nth + 1
    nextChance[s] = chances[this.#visits[s] as number] as number
    this.cover += sign * (model.weight[request] as number)
    this.stays += sign * (model.candidateChange[candidate] as number)
    this.quality += sign * (model.candidateQuality[candidate] as number)
  }

  #unlink(first: number, seat: number): void {
    const next = this.#nextOn
    let here = this.#firstOn[first] as number
    if (here === seat) {
      this.#firstOn[first] = next[seat - 1] as number
      return
    }
    while (next[here - 1] !== seat) here = next[here - 1] as number
    next[here - 1] = next[seat - 1] as number
  }
}
