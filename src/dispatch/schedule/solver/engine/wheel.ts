import type { Random } from './random.ts'

/** Draws among several ways, more often those that led further lately; each keeps a share. */
export class Wheel {
  readonly #random: Random
  readonly #score: Float64Array
  readonly #tries: Float64Array
  readonly #upTo: Float64Array
  #drawn = 0

  constructor(ways: number, random: Random) {
    this.#random = random
    this.#score = new Float64Array(ways)
    this.#tries = new Float64Array(ways)
    this.#upTo = Float64Array.from({ length: ways }, (_, at) => (at + 1) / ways)
  }

  draw(): number {
    this.#drawn += 1
    if (this.#drawn % 4096 === 0) this.#learn()
    const share = this.#random.share()
    const ways = this.#upTo
    let at = 0
    while (at < ways.length - 1 && share >= (ways[at] as number)) at += 1
    this.#tries[at] = (this.#tries[at] as number) + 1
    return at
  }

  reward(way: number, by: number): void {
    this.#score[way] = (this.#score[way] as number) + by
  }

  #learn(): void {
    const ways = this.#upTo.length
    const rates = Array.from(this.#score, (score, at) => (score + 1) / ((this.#tries[at] as number) + 10))
    const all = rates.reduce((sum, rate) => sum + rate, 0)
    let reached = 0
    rates.forEach((rate, at) => {
      reached += 0.5 / ways + (0.5 * rate) / all
      this.#upTo[at] = reached
      this.#score[at] = (this.#score[at] as number) / 2
      this.#tries[at] = (this.#tries[at] as number) / 2
    })
  }
}
