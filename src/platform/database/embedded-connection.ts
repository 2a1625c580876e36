import { refuse } from './database-error.ts'
import type { EmbeddedSession } from './embedded-session.ts'
import { type Connection, mustBeCommit, type Result } from './engine.ts'
import { parameterTexts } from './parameter.ts'

export class EmbeddedConnection implements Connection {
  readonly #session: EmbeddedSession
  readonly #limitMs: number
  readonly #endTurn: () => void
  #before = ''
  #released = false

  constructor(session: EmbeddedSession, limitMs: number, endTurn: () => void) {
    this.#session = session
    this.#limitMs = limitMs
    this.#endTurn = endTurn
  }

  begin(settings: string): void {
    this.#before = `begin;${settings};`
  }

  async commit(): Promise<void> {
    if (this.#takeBefore() === '') mustBeCommit(await this.script('commit'))
  }

  async query(sql: string, parameters: readonly unknown[]): Promise<Result> {
    if (this.#released) throw givenBack()
    const values = parameterTexts(sql, parameters)
    return this.#session.query(this.#takeBefore(), sql, values, this.#limitMs)
  }

  async script(sql: string): Promise<Result> {
    if (this.#released) throw givenBack()
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

  #takeBefore(): string {
    const before = this.#before
    this.#before = ''
    return before
  }
}

function givenBack(): Error {
  return refuse('transaction-over', 'The connection has been given back')
}
