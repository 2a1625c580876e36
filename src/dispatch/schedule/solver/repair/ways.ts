import type { State } from '../engine/state.ts'
import { usualWorth } from '../engine/tally.ts'
import type { Company } from './company.ts'
import type { Journal } from './journal.ts'

/** Whether somebody is away on a day. */
export type IsAway = (supporter: number, day: number) => boolean

/** Who can take an empty place, as it is or once one of their own visits is given up. */
export class Ways {
  readonly #state: State
  readonly #journal: Journal
  readonly #company: Company
  readonly #isAway: IsAway

  constructor(state: State, journal: Journal, company: Company, isAway: IsAway) {
    this.#state = state
    this.#journal = journal
    this.#company = company
    this.#isAway = isAway
  }

  /** Everybody who is free for the slot, the best first. */
  open(request: number, slot: number): number[] {
    const state = this.#state
    const worth = (c: number) => this.#worth(c)
    return this.#candidates(request, slot)
      .filter((c) => state.isOpen(state.model.candidateSupporter[c] as number, slot))
      .sort((a, b) => worth(b) - worth(a) || a - b)
  }

  /** Everybody whom exactly one of their own visits holds back, with that visit; the smallest change first. */
  blocked(request: number, slot: number): { candidate: number; other: number }[] {
    const state = this.#state
    const { model } = state
    const found = this.#candidates(request, slot).flatMap((candidate) => {
      const s = model.candidateSupporter[candidate] as number
      if (state.isOpen(s, slot)) return []
      return this.#holding(candidate, slot).map((other) => {
        const seated = state.seat[this.seatOf(candidate, other)] as number
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
      state.empty(other, this.seatOf(candidate, other))
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
  seatOf(candidate: number, request: number): number {
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

  /** Visits with somebody who could go along to this slot instead. */
  accompanied(slot: number): number[] {
    return this.#company.elsewhere(slot)
  }

  /** Takes everybody who needs company out of a visit; answers with their places. */
  unaccompanied(request: number): { request: number; slot: number }[] {
    const { model, seat, slotOf } = this.#state
    const slot = slotOf[request] as number
    const opened: { request: number; slot: number }[] = []
    this.#journal.keep(request)
    for (let at = model.seatFrom[request] as number; at < (model.seatFrom[request + 1] as number); at += 1) {
      const candidate = seat[at] as number
      if (candidate === -1 || model.candidateCompany[candidate] !== 1) continue
      this.#state.empty(request, at)
      opened.push({ request, slot })
    }
    return opened
  }

  /** Gives the place, with somebody who goes along where that is needed; false where nobody can. */
  seat(request: number, slot: number, candidate: number): boolean {
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
