/** Lists of numbers that grow, and end as flat arrays. */
export class Growing<A extends Int32Array | Uint16Array | Int16Array | Uint8Array> {
  #values: A
  length = 0
  readonly #make: new (
    length: number,
  ) => A
  constructor(make: new (length: number) => A) {
    this.#make = make
    this.#values = new make(1024)
  }
  push(value: number): void {
    if (this.length === this.#values.length) {
      const more = new this.#make(this.length * 2)
      more.set(this.#values)
      this.#values = more
    }
    this.#values[this.length] = value
    this.length += 1
  }
  done(): A {
    return this.#values.slice(0, this.length) as A
  }
}
