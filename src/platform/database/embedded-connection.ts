import { refuse } from './database-error.ts'
import type { EmbeddedLimits } from './embedded-engine.ts'
import type { EmbeddedSession } from './embedded-session.ts'
import { type Connection, mustBeCommit, type Result, type Role } from './engine.ts'

export class EmbeddedConnection implements Connection {
  readonly #session: EmbeddedSession
  readonly #role: Role
  readonly #limitMs: number
  readonly #endTurn: () => void
  #before = ''
  #released = false

  constructor(session: EmbeddedSession, role: Role, limits: EmbeddedLimits, endTurn: () => void) {
    this.#session = session
    this.#role = role
    this.#limitMs = role === 'owner' ? limits.ownerStatementMs : limits.statementMs
    this.#endTurn = endTurn
  }

  begin(settings: string): void {
    this.#before = `begin;${this.#role === 'owner' ? 'set local role none;' : ''}${settings};`
  }

  async commit(): Promise<void> {
    if (this.#takeBefore() === '') mustBeCommit(await this.script('commit'))
  }

  query(sql: string, parameters: readonly unknown[]): Promise<Result> {
    if (this.#released) return Promise.reject(givenBack())
    return this.#session.query(this.#takeBefore(), sql, parameters, this.#limitMs)
  }

  script(sql: string): Promise<Result> {
    if (this.#released) return Promise.reject(givenBack())
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
