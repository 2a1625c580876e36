import type { Aims } from '../instance.ts'
import { Best } from './best.ts'
import { Inserter, type Manner, plainly } from './insert.ts'
import type { Model } from './model.ts'
import { allMoves } from './move-list.ts'
import { Moves } from './moves.ts'
import { OpenRequests } from './open-requests.ts'
import { Random } from './random.ts'
import { Ruin } from './ruin.ts'
import { State } from './state.ts'
import { usualWorth, type Worth, worthOf } from './tally.ts'
import { Undo } from './undo.ts'
import { Wheel } from './wheel.ts'

export interface SearchSettings {
  seed: number
  worth?: Worth
  /** Temperatures in the worth of one unit of quality. */
  hot?: number
  warm?: number
  cold?: number
}

const firstPart = 0.6

/**
 * Takes a few visits away and gives the places anew, over and over, and keeps what is better, or at first not much
 * worse (simulated annealing). The same model, seed and steps give the same plan. Hands control back after each call.
 */
export class Search {
  readonly state: State
  readonly best: Best
  steps = 0
  readonly #random: Random
  readonly #worth: Worth
  readonly #inserter: Inserter
  readonly #undo: Undo
  readonly #open: OpenRequests
  readonly #ruin: Ruin
  readonly #moves: Moves
  readonly #wheel: Wheel
  readonly #hot: number
  readonly #warm: number
  readonly #cold: number
  #value: number

  /** Begins with a plan that stands already in the state, or with an empty one that is filled request by request. */
  constructor(model: Model, settings: SearchSettings, state = new State(model)) {
    this.state = state
    this.#random = new Random(settings.seed)
    this.#worth = settings.worth ?? usualWorth(model.instance.previous !== null)
    this.#hot = settings.hot ?? 1800
    this.#warm = settings.warm ?? 30
    this.#cold = settings.cold ?? 0.4
    this.#inserter = new Inserter(state, this.#worth, this.#random)
    this.#undo = new Undo(state)
    this.#fill()
    this.#open = new OpenRequests(state)
    this.#ruin = new Ruin(state, this.#undo, this.#random)
    this.#moves = new Moves(state, this.#ruin, this.#inserter, this.#open, this.#random)
    this.#wheel = new Wheel(allMoves.length, this.#random)
    this.best = new Best(state)
    this.#value = worthOf(state, this.#worth)
  }

  get aims(): Aims {
    return this.best.aims
  }

  /** So many steps, at the point `share` (0 to 1) of the whole search. Near its end it goes back to the best. */
  step(steps: number, share: number): void {
    const temperature = this.#temperature(Math.min(1, share))
    for (let nth = 0; nth < steps; nth += 1) this.#once(temperature)
    this.steps += steps
  }

  /** Quickly down to where cover and fairness stand, then slowly through what quality alone decides. */
  #temperature(share: number): number {
    const bend = share < firstPart ? share / firstPart : (share - firstPart) / (1 - firstPart)
    const [from, to] = share < firstPart ? [this.#hot, this.#warm] : [this.#warm, this.#cold]
    return from * (to / from) ** bend
  }

  /** Goes on from the best plan found. */
  return(): void {
    for (const request of this.best.restore()) this.#open.see(request)
    this.#value = worthOf(this.state, this.#worth)
  }

  #once(temperature: number): void {
    const undo = this.#undo
    const { todo } = this.#ruin
    undo.begin()
    todo.length = 0
    const arm = this.#wheel.draw()
    this.#moves.make(allMoves[arm] as (typeof allMoves)[number])
    this.#refill(temperature)
    const value = worthOf(this.state, this.#worth)
    const gain = value - this.#value
    const isTaken = gain >= 0 || gain > temperature * Math.log(this.#random.share() + 1e-12)
    this.#wheel.reward(arm, gain > 0 ? 1 : 0)
    if (!isTaken) {
      undo.back()
      return
    }
    this.#value = value
    for (let at = 0; at < undo.touched.length; at += 1) this.#open.see(undo.touched[at] as number)
    this.best.see(undo.touched)
  }

  #refill(temperature: number): void {
    const { todo } = this.#ruin
    const { list } = this.#open
    if (list.length > 0 && this.#random.below(4) === 0) this.#ruin.want(list[this.#random.below(list.length)] as number)
    this.#order(todo)
    const manner = this.#manner(temperature)
    for (let at = 0; at < todo.length; at += 1) {
      const request = todo[at] as number
      this.#undo.keep(request)
      this.#inserter.insert(request, manner)
    }
  }

  #manner(temperature: number): Manner {
    const draw = this.#random.next()
    const noise = (draw & 1) === 1 ? (temperature * 2) / 4096 : 0
    const staffCost = (draw & 6) === 6 ? 4000 : 0
    return { noise, staffCost }
  }

  /** By chance, or the weightier first. */
  #order(todo: number[]): void {
    for (let at = todo.length - 1; at > 0; at -= 1) {
      const other = this.#random.below(at + 1)
      const kept = todo[at] as number
      todo[at] = todo[other] as number
      todo[other] = kept
    }
    if (todo.length < 2 || this.#random.below(2) === 0) return
    const { weight, locks } = this.state.model
    todo.sort((a, b) => (locks[b] as number) - (locks[a] as number) || (weight[b] as number) - (weight[a] as number))
  }

  /** The first plan: locks, then by weight, then by how few could go. */
  #fill(): void {
    const { model } = this.state
    const few = Int32Array.from(
      { length: model.requests },
      (_, r) =>
        (model.candidateFrom[model.slotFrom[r + 1] as number] as number) -
        (model.candidateFrom[model.slotFrom[r] as number] as number),
    )
    const order = Array.from({ length: model.requests }, (_, r) => r).sort(
      (a, b) =>
        (model.locks[b] as number) - (model.locks[a] as number) ||
        (model.weight[b] as number) - (model.weight[a] as number) ||
        (few[a] as number) - (few[b] as number) ||
        a - b,
    )
    for (const request of order) this.#inserter.insert(request, plainly)
  }
}
