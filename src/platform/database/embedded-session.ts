import { type DatabaseError, refuse } from './database-error.ts'
import type { EmbeddedProcess } from './embedded-process.ts'
import type { Result } from './engine.ts'
import { parameterText } from './parameter.ts'
import { StatementNames } from './statement-names.ts'
import { type Answer, decodeAnswer } from './wire-decode.ts'
import { WireWriter } from './wire-encode.ts'

const preparedStatements = 400

/** Speaks to one life of the engine. Several statements travel and run in one call. */
export class EmbeddedSession {
  readonly process: EmbeddedProcess
  readonly #names = new StatementNames(preparedStatements)
  readonly #writer = new WireWriter()
  /** The role is set once per session; false until the role exists. */
  worksAsApp = false
  inTransaction = false

  constructor(process: EmbeddedProcess) {
    this.process = process
  }

  /** `before` is a script that runs in the same call, ahead of the statement. */
  async query(before: string, sql: string, parameters: readonly unknown[], limitMs: number): Promise<Result> {
    const values = parameters.map(parameterText)
    const known = this.#names.find(sql)
    const statement = known ?? this.#names.add(sql)
    if (before) this.#writer.simple(before)
    for (const name of this.#names.takeForgotten()) this.#writer.forget(name)
    if (!known) this.#writer.parse(statement.name, sql)
    const bytes = await this.process.send(this.#writer.execute(statement.name, values).take(), limitMs)
    const answer = decodeAnswer(bytes, statement.columns)
    statement.columns = answer.columns
    if (answer.error && (!statement.columns || staleStatement(answer.error))) this.#names.forget(sql)
    return this.#judge(answer, answer.bound)
  }

  async script(sql: string, limitMs: number): Promise<Result> {
    const answer = decodeAnswer(await this.process.send(this.#writer.simple(sql).take(), limitMs))
    answer.rows = []
    return this.#judge(answer, true)
  }

  #judge(answer: Answer, bound: boolean): Result {
    this.inTransaction = answer.status !== 'I'
    if (answer.error) throw answer.error
    const tag = answer.tags.at(-1)
    if (bound && tag !== undefined && answer.status !== '') return resultOf(answer, tag)
    const error = refuse('XX000', 'The embedded database did not finish the statement and did not say why')
    void this.process.end(error)
    throw error
  }
}

function staleStatement(error: DatabaseError): boolean {
  return error.code === '0A000' || error.code === '26000'
}

function resultOf(answer: Answer, tag: string): Result {
  const words = tag.split(' ')
  return { rows: answer.rows, affected: Number(words.at(-1)) || 0, command: words[0] ?? '' }
}
