import { refuse } from './database-error.ts'
import type { EmbeddedSession } from './embedded-session.ts'
import { type Connection, mustBeCommit, type Result } from './engine.ts'
import { parameterTexts } from './parameter.ts'

export class EmbeddedConnection implements Connection {
  readonly #session: EmbeddedSession
  readonly #limitMs: number
  readonly #endTurn: () => void
  #before = ''
  #single = false
  #over = false
  #released = false

  constructor(session: EmbeddedSession, limitMs: number, endTurn: () => void) {
    this.#session = session
    this.#limitMs = limitMs
    this.#endTurn = endTurn
  }

  begin(settings: string, single = false): void {
    this.#before = `begin;${settings};`
    this.#single = single
  }

  async commit(): Promise<void> {
    if (this.#takeBefore() === '' && !this.#over) mustBeCommit(await this.script('commit'))
  }

  async query(sql: string, parameters: readonly unknown[]): Promise<Result> {
    this.#mustBeOurs()
    const values = parameterTexts(sql, parameters)
    this.#over = this.#single
    return this.#session.query({ before: this.#takeBefore(), sql, values, single: this.#single }, this.#limitMs)
  }

  async script(sql: string): Promise<Result> {
    this.#mustBeOurs()
    parameterTexts(sql, [])
    return this.#session.script(`${this.#takeBefore()}${sql}`, this.#limitMs)
  }

  release(): void {
    if (this.#released) return
    this.#released = true
    const { process, inTransaction } = this.#session
    if (process.ended || !(inTransaction || process.busy)) this.#endTurn()
    else this.#session.script('rollback', this.#limitMs).then(this.#endTurn, this.#endTurn)
  }

  #mustBeOurs(): void {
    if (this.#released) throw refuse('transaction-over', 'The connection has been given back')
    if (this.#over) throw refuse('transaction-over', 'This transaction was for one statement')
  }

  #takeBefore(): string {
    const before = this.#before
    this.#before = ''
    return before
  }
}
