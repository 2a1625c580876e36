import {
  type CompiledQuery,
  type DatabaseConnection,
  DefaultQueryExecutor,
  type Dialect,
  DummyDriver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  Transaction,
} from 'kysely'
import type { Database } from '../../database.ts'
import type { Connection } from './engine.ts'

export type Tx = Transaction<Database>

const changing = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])
const adapter = new PostgresAdapter()
const compiler = new PostgresQueryCompiler()
const driver = new DummyDriver()
const dialect: Dialect = {
  createAdapter: () => adapter,
  createDriver: () => driver,
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => compiler,
}

/** The whole query builder and the sql tag, over a connection on which the transaction has begun. */
export function transactionOn(connection: Connection): Tx {
  const session = new BuilderConnection(connection)
  const executor = new DefaultQueryExecutor(compiler, adapter, { provideConnection: (use) => use(session) })
  return new Transaction<Database>({ config: { dialect }, driver, executor, dialect })
}

class BuilderConnection implements DatabaseConnection {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, affected, command } = await this.#connection.query(query.sql, query.parameters)
    if (!changing.has(command)) return { rows: rows as R[] }
    return { rows: rows as R[], numAffectedRows: BigInt(affected) }
  }

  // biome-ignore lint/correctness/useYield: streaming is refused
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Streaming is not supported; read in pages')
  }
}
