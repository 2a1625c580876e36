import { type DatabaseError, refuse } from './database-error.ts'
import type { EmbeddedProcess } from './embedded-process.ts'
import type { Result, Role } from './engine.ts'
import type { ParameterText } from './parameter.ts'
import { StatementNames } from './statement-names.ts'
import { type Answer, decodeAnswer } from './wire-decode.ts'
import { WireWriter } from './wire-encode.ts'

const preparedStatements = 400

export interface Asked {
  /** A script that runs in the same call, ahead of the statement. */
  before: string
  sql: string
  values: readonly ParameterText[]
  /** Whether the commit goes behind it, in the same call. */
  single: boolean
}

/** Speaks to one life of the engine. Several statements travel and run in one call. */
export class EmbeddedSession {
  readonly process: EmbeddedProcess
  readonly #names = new StatementNames(preparedStatements)
  readonly #writer = new WireWriter()
  #role: Role | undefined
  inTransaction = false

  constructor(process: EmbeddedProcess) {
    this.process = process
  }

  /** Outside of transactions only. Throws 22023 while the migrations have not made the role. */
  async workAs(role: Role, limitMs: number): Promise<void> {
    if (this.#role === role) return
    await this.script(role === 'app' ? 'set role tomoni_app' : 'set role none', limitMs)
    this.#role = role
  }

  async query({ before, sql, values, single }: Asked, limitMs: number): Promise<Result> {
    const known = this.#names.find(sql)
    const statement = known ?? this.#names.add(sql)
    if (before) this.#writer.simple(before)
    for (const name of this.#names.takeForgotten()) this.#writer.forget(name)
    if (!known) this.#writer.parse(statement.name, sql)
    this.#writer.execute(statement.name, values)
    if (single) this.#writer.simple('commit')
    const bytes = await this.process.send(this.#writer.take(), limitMs)
    const answer = decodeAnswer(bytes, statement.columns)
    statement.columns = answer.columns
    if (answer.error && (!statement.columns || staleStatement(answer.error))) this.#names.forget(sql)
    return this.#judge(answer, answer.bound, single)
  }

  async script(sql: string, limitMs: number): Promise<Result> {
    const answer = decodeAnswer(await this.process.send(this.#writer.simple(sql).take(), limitMs))
    return { ...this.#judge(answer, true), rows: [] }
  }

  #judge(answer: Answer, bound: boolean, single = false): Result {
    this.inTransaction = answer.status !== 'I'
    try {
      return resultOf(answer, bound, single)
    } catch (error) {
      if (error === answer.error) throw error
      void this.process.end(error as DatabaseError)
      throw error
    }
  }
}

function staleStatement(error: DatabaseError): boolean {
  return error.code === '0A000' || error.code === '26000'
}

/**
 * The engine may swallow a failure of its own and answer without an error, with nothing done. Success is therefore only
 * what was bound, completed and followed by a word on the state of the transaction, and for a single statement by its
 * commit; all else is XX000.
 */
export function resultOf(answer: Answer, bound: boolean, single = false): Result {
  if (answer.error) throw answer.error
  const tag = answer.tags.at(single ? -2 : -1)
  const committed = !single || answer.tags.at(-1) === 'COMMIT'
  if (!bound || tag === undefined || answer.status === '' || !committed) {
    throw refuse('XX000', 'The embedded database did not finish the statement and did not say why')
  }
  const words = tag.split(' ')
  return { rows: answer.rows, affected: Number(words.at(-1)) || 0, command: words[0] ?? '' }
}
