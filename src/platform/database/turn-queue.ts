import { refuse } from './database-error.ts'

interface Waiting {
  timer: NodeJS.Timeout
  go(): void
}

/** One at a time, in the order of arrival. */
export class TurnQueue {
  readonly #waiting: Waiting[] = []
  #taken = false

  /** Resolves to the function that ends the turn. Throws queue-timeout after `limitMs`. */
  async turn(limitMs: number): Promise<() => void> {
    if (this.#taken) await this.#wait(limitMs)
    this.#taken = true
    let over = false
    return () => {
      if (!over) this.#next()
      over = true
    }
  }

  #wait(limitMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1)
        reject(refuse('queue-timeout', `The database was not free within ${limitMs} ms`))
      }, limitMs)
      const waiting = { timer, go: resolve }
      this.#waiting.push(waiting)
    })
  }

  #next(): void {
    const next = this.#waiting.shift()
    if (!next) {
      this.#taken = false
      return
    }
    clearTimeout(next.timer)
    next.go()
  }
}
