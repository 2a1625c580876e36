import type { Writable } from 'node:stream'
import type { PoolClient, QueryResult } from 'pg'
import { refuse } from './database-error.ts'
import { type Connection, mustBeCommit, type Result, type Row } from './engine.ts'
import { parameterTexts } from './parameter.ts'
import type { PreparedTexts } from './prepared-texts.ts'
import { databaseError } from './server-error.ts'

/** The client writes without waiting for answers, so that BEGIN, statement and, where it is the only one, COMMIT are one trip. */
export class ServerConnection implements Connection {
  readonly #client: PoolClient
  readonly #texts: PreparedTexts
  readonly #generation: number
  #before = ''
  #single = false
  #over = false
  #running = 0
  #released = false

  constructor(client: PoolClient, texts: PreparedTexts) {
    this.#client = client
    this.#texts = texts
    this.#generation = texts.generation
  }

  begin(settings: string, single = false): void {
    this.#before = `begin;${settings}`
    this.#single = single
  }

  async commit(): Promise<void> {
    if (this.#before === '' && !this.#over) mustBeCommit(await this.script('commit'))
    this.#before = ''
  }

  async query(sql: string, parameters: readonly unknown[]): Promise<Result> {
    const values = parameterTexts(sql, parameters)
    return this.#run(() => {
      const name = this.#texts.nameOf(sql)
      return this.#client.query<Row>({ text: sql, values, queryMode: 'extended', ...(name ? { name } : {}) } as never)
    }, this.#single)
  }

  async script(sql: string): Promise<Result> {
    parameterTexts(sql, [])
    return this.#run(async () => {
      const results: QueryResult | QueryResult[] = await this.#client.query(sql)
      const last = Array.isArray(results) ? results.at(-1) : results
      return { rows: [], rowCount: last?.rowCount ?? 0, command: last?.command ?? '' }
    })
  }

  release(): void {
    if (this.#released) return
    this.#released = true
    const status = (this.#client as unknown as { getTransactionStatus(): string | null }).getTransactionStatus()
    this.#client.release(this.#running > 0 || status !== 'I' || this.#generation !== this.#texts.generation)
  }

  async #run(send: () => Promise<Answered>, single = false): Promise<Result> {
    if (this.#released) throw refuse('transaction-over', 'The connection has been given back')
    if (this.#over) throw refuse('transaction-over', 'This transaction was for one statement')
    this.#over = single
    this.#running += 1
    try {
      const [result, commit] = await this.#send(send, single)
      if (commit) mustBeCommit(resultOf(commit))
      return resultOf(result)
    } catch (error) {
      throw databaseError(error)
    } finally {
      this.#running -= 1
    }
  }

  /** All that is sent before anything is awaited leaves in one write. */
  async #send(send: () => Promise<Answered>, single: boolean): Promise<[Answered, Answered | undefined]> {
    const { stream } = (this.#client as unknown as { connection: { stream: Writable } }).connection
    stream.cork()
    process.nextTick(() => stream.uncork())
    const begun = this.#before === '' ? undefined : this.#client.query(this.#before)
    this.#before = ''
    const answered = send()
    const ended = single ? this.#client.query('commit') : undefined
    await Promise.allSettled([begun, answered, ended])
    await begun
    return [await answered, await ended]
  }
}

type Answered = Pick<QueryResult<Row>, 'rows' | 'rowCount' | 'command'>

const resultOf = ({ rows, rowCount, command }: Answered): Result => ({ rows, affected: rowCount ?? 0, command })
