import type { Column } from './wire-decode.ts'

export interface Statement {
  readonly name: string
  /** Known after the engine has described it once. */
  columns: readonly Column[] | undefined
}

/** Which texts the session has prepared, and under what name; the least recently used make room. */
export class StatementNames {
  readonly #statements = new Map<string, Statement>()
  readonly #forgotten: string[] = []
  readonly #limit: number
  #count = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  find(sql: string): Statement | undefined {
    const found = this.#statements.get(sql)
    if (found) {
      this.#statements.delete(sql)
      this.#statements.set(sql, found)
    }
    return found
  }

  add(sql: string): Statement {
    const oldest = this.#statements.size >= this.#limit ? this.#statements.keys().next().value : undefined
    if (oldest !== undefined) this.forget(oldest)
    this.#count += 1
    const statement: Statement = { name: `s${this.#count}`, columns: undefined }
    this.#statements.set(sql, statement)
    return statement
  }

  forget(sql: string): void {
    const statement = this.#statements.get(sql)
    if (!statement) return
    this.#statements.delete(sql)
    this.#forgotten.push(statement.name)
  }

  /** Names that the engine may now let go. */
  takeForgotten(): string[] {
    return this.#forgotten.splice(0)
  }
}
