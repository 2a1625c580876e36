const mostNames = 400
const mostSeen = 2000

/**
 * Names for the statements that are worth preparing: those seen for a second time. When the names run out a new
 * generation begins, and connections of the old one are given up instead of reused.
 */
export class PreparedTexts {
  readonly #names = new Map<string, string>()
  readonly #seen = new Set<string>()
  #count = 0
  generation = 0

  nameOf(sql: string): string | undefined {
    const name = this.#names.get(sql)
    if (name !== undefined) return name
    if (!this.#seen.delete(sql)) {
      if (this.#seen.size >= mostSeen) this.#seen.clear()
      this.#seen.add(sql)
      return undefined
    }
    return this.#add(sql)
  }

  #add(sql: string): string {
    if (this.#names.size >= mostNames) {
      this.#names.clear()
      this.generation += 1
    }
    this.#count += 1
    const name = `t${this.#count}`
    this.#names.set(sql, name)
    return name
  }
}
