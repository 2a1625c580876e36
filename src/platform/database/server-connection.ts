import type { PoolClient, QueryResult } from 'pg'
import { DatabaseError, refuse } from './database-error.ts'
import { type Connection, mustBeCommit, type Result, type Row } from './engine.ts'
import { parameterTexts } from './parameter.ts'
import type { PreparedTexts } from './prepared-texts.ts'

/** The client writes without waiting for answers, so that BEGIN and the first statement are one round trip. */
export class ServerConnection implements Connection {
  readonly #client: PoolClient
  readonly #texts: PreparedTexts
  readonly #generation: number
  #before = ''
  #running = 0
  #released = false

  constructor(client: PoolClient, texts: PreparedTexts) {
    this.#client = client
    this.#texts = texts
    this.#generation = texts.generation
  }

  begin(settings: string): void {
    this.#before = `begin;${settings}`
  }

  async commit(): Promise<void> {
    if (this.#before === '') mustBeCommit(await this.script('commit'))
    this.#before = ''
  }

  async query(sql: string, parameters: readonly unknown[]): Promise<Result> {
    const values = parameterTexts(sql, parameters)
    return this.#run(() => {
      const name = this.#texts.nameOf(sql)
      return this.#client.query<Row>({ text: sql, values, queryMode: 'extended', ...(name ? { name } : {}) } as never)
    })
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

  async #run(send: () => Promise<Pick<QueryResult<Row>, 'rows' | 'rowCount' | 'command'>>): Promise<Result> {
    if (this.#released) throw refuse('transaction-over', 'The connection has been given back')
    this.#running += 1
    try {
      const before = this.#before
      this.#before = ''
      const begun = before === '' ? undefined : this.#client.query(before)
      const [, result] = await Promise.all([begun, send()])
      return { rows: result.rows, affected: result.rowCount ?? 0, command: result.command }
    } catch (error) {
      throw databaseError(error)
    } finally {
      this.#running -= 1
    }
  }
}

const connectionFailure = '08006'
/** Five characters with a digit among them, unlike EPIPE. */
const sqlState = /^(?=.*\d)[0-9A-Z]{5}$/

export function databaseError(error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error
  const facts = error as Partial<DatabaseError> & { message?: string }
  const code = sqlState.test(facts.code ?? '') ? (facts.code as string) : connectionFailure
  const { detail, constraint, table, column } = facts
  return new DatabaseError({ code, message: facts.message || String(error), detail, constraint, table, column }, error)
}
