import { DatabaseError } from './database-error.ts'

export type Row = Record<string, unknown>

export interface Result {
  rows: Row[]
  /** Rows inserted, updated, deleted or selected, as the command tag says. */
  affected: number
  /** First word of the command tag: 'SELECT', 'INSERT', 'COMMIT', … */
  command: string
}

/** `app` works as the role tomoni_app, `owner` as the role that owns the tables. */
export type Role = 'app' | 'owner'

export interface Engine {
  readonly kind: 'embedded' | 'server'
  acquire(role: Role): Promise<Connection>
  close(): Promise<void>
}

/** Statements run in the order of the calls, also when the calls are not awaited. Throws DatabaseError. */
export interface Connection {
  /**
   * Opens a transaction; travels together with the first statement, so that it costs no round trip of its own. With
   * `single` the commit travels with that statement too, and a second one throws transaction-over.
   */
  begin(settings: string, single?: boolean): void
  /** Does nothing when nothing was sent. Throws 25P02 when the engine rolled back instead. */
  commit(): Promise<void>
  /** One prepared statement. See parameter.ts and values.ts for what goes in and what comes out. */
  query(sql: string, parameters: readonly unknown[]): Promise<Result>
  /** Several statements, no parameters; the result of the last one, without rows. */
  script(sql: string): Promise<Result>
  /** Rolls back whatever is still open. */
  release(): void
}

export function mustBeCommit(result: Result): void {
  if (result.command === 'COMMIT') return
  throw new DatabaseError({
    code: '25P02',
    message: 'The transaction was rolled back: one of its statements had failed',
  })
}
