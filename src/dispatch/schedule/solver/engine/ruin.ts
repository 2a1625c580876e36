import type { Random } from './random.ts'
import type { State } from './state.ts'
import type { Undo } from './undo.ts'

/** Takes places away, so that others can be given; remembers what has to be filled anew. */
export class Ruin {
  /** Requests to be filled anew, each once. */
  readonly todo: number[] = []
  readonly state: State
  readonly #undo: Undo
  readonly #random: Random
  readonly #seats: number[] = []

  constructor(state: State, undo: Undo, random: Random) {
    this.state = state
    this.#undo = undo
    this.#random = random
  }

  lift(request: number): void {
    this.#undo.keep(request)
    this.state.clear(request)
    this.want(request)
  }

  want(request: number): void {
    if (!this.todo.includes(request)) this.todo.push(request)
  }

  /** One seat where the team is large enough without it, else the whole visit. */
  liftSeat(seat: number): void {
    const { state } = this
    const { model } = state
    const request = state.requestOf[seat] as number
    const isEnough = (state.count[request] as number) > (model.least[request] as number) && !model.must.has(request)
    if (isEnough) {
      this.#undo.keep(request)
      state.empty(request, seat)
      this.want(request)
    } else this.lift(request)
  }

  /** Gives the only seat of a request to one candidate. */
  force(request: number, slot: number, candidate: number): void {
    this.#undo.keep(request)
    this.state.place(request, slot, candidate)
  }

  /** Some of a person's seats between two days. */
  liftSome(s: number, from: number, to: number, most: number): void {
    this.#seats.length = 0
    this.#gather(s, from, to)
    const seats = [...this.#seats]
    for (let nth = 0; nth < most && seats.length > 0; nth += 1) {
      const [seat] = seats.splice(this.#random.below(seats.length), 1)
      if (this.state.seat[seat as number] !== -1) this.liftSeat(seat as number)
    }
  }

  /** Takes away what stands between a person and a slot; false where that is not possible. */
  clearWay(s: number, slot: number): boolean {
    const { state } = this
    const { model } = state
    const day = model.slotDay[slot] as number
    for (let tries = 0; tries < 6; tries += 1) {
      if (state.isOpen(s, slot)) return true
      const seats = this.#seats
      seats.length = 0
      const rest = model.rest[s] as number
      this.#gather(s, day - rest, day + rest)
      if (seats.length === 0 && state.loads.isWeekFull(s, day)) this.#gather(s, day - (day % 7), day - (day % 7) + 6)
      if (seats.length === 0 && state.loads.isMonthFull(s, day)) {
        const month = model.calendar.month[day] as number
        this.#gather(s, model.calendar.monthFrom[month] as number, (model.calendar.monthFrom[month + 1] as number) - 1)
      }
      if (seats.length === 0) return false
      this.liftSeat(seats[this.#random.below(seats.length)] as number)
    }
    return state.isOpen(s, slot)
  }

  /** Frees one of the staff for a slot; false where nobody can be freed. */
  freeStaff(slot: number): boolean {
    const { state } = this
    const { model, staffLoads } = state
    const from = model.staffFrom[slot] as number
    const length = (model.staffFrom[slot + 1] as number) - from
    if (length === 0) return false
    const staff = model.staffOf[from + this.#random.below(length)] as number
    const day = model.slotDay[slot] as number
    for (let tries = 0; tries < 4 && !staffLoads.isFree(staff, slot); tries += 1) {
      const busy: number[] = [...staffLoads.on(staff, day)]
      const monday = day - (day % 7)
      for (let other = monday; busy.length === 0 && other < monday + 7; other += 1)
        busy.push(...staffLoads.on(staff, other))
      if (busy.length === 0) return false
      this.lift(model.slotRequest[busy[this.#random.below(busy.length)] as number] as number)
    }
    return staffLoads.isFree(staff, slot)
  }

  #gather(s: number, from: number, to: number): void {
    const last = Math.min(to, this.state.model.calendar.count - 1)
    for (let day = Math.max(0, from); day <= last; day += 1) this.state.seatsOn(s, day, this.#seats)
  }
}
