/** Draws of the search; the same seed gives the same search everywhere. */
export class Random {
  #a: number
  #b = 0x9e3779b9 | 0
  #c = 0x243f6a88 | 0
  #count = 1
  constructor(seed: number) {
    this.#a = seed | 0
    for (let at = 0; at < 15; at += 1) this.next()
  }
  /** A whole number below 2³². */
  next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#count) | 0
    this.#count = (this.#count + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  /** A whole number from 0 up, below `most`. */
  below(most: number): number {
    return Math.floor((this.next() * most) / 4294967296)
  }
  share(): number {
    return this.next() / 4294967296
  }
}
