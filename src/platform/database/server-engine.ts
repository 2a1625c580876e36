import { type ClientBase, Pool, type PoolConfig } from 'pg'
import { refuse } from './database-error.ts'
import type { Connection, Engine, Role } from './engine.ts'
import { planning } from './planning.ts'
import { PreparedTexts } from './prepared-texts.ts'
import { ServerConnection } from './server-connection.ts'
import { databaseError } from './server-error.ts'
import { parserFor } from './values.ts'

export interface ServerOptions {
  /** postgres://… of a login role that is a member of tomoni_app. */
  url: string
  /** postgres://… of the role that owns the tables; the same as `url` where nothing is given. */
  ownerUrl?: string
  /** Connections of the application. Default 8. */
  poolSize?: number
  /** Longest work of one statement as app and as owner. Default 10 s and 10 min. */
  statementMs?: number
  ownerStatementMs?: number
  /** Longest wait for a free connection. Default 15 s. */
  queueMs?: number
}

/** Throws 08006 or what the server says when it cannot be reached. */
export async function openServer(options: ServerOptions): Promise<Engine> {
  const engine = new ServerEngine(options)
  const connection = await engine.acquire('owner')
  connection.release()
  return engine
}

class ServerEngine implements Engine {
  readonly kind = 'server'
  readonly #pools: Record<Role, Pool>
  readonly #texts = new PreparedTexts()
  #closed = false

  constructor(options: ServerOptions) {
    const { url, ownerUrl = url, poolSize = 8, queueMs = 15_000 } = options
    const { statementMs = 10_000, ownerStatementMs = 600_000 } = options
    const idle = "set idle_in_transaction_session_timeout = '60s'"
    const appSession = `${sessionOf(statementMs, planning)};${idle};set role tomoni_app`
    const common = { connectionTimeoutMillis: queueMs, application_name: 'tomoni', allowExitOnIdle: true }
    this.#pools = {
      app: pool({ ...common, connectionString: url, max: poolSize }, appSession),
      owner: pool(
        { ...common, connectionString: ownerUrl, max: 2, idleTimeoutMillis: 1000 },
        sessionOf(ownerStatementMs),
      ),
    }
  }

  async acquire(role: Role): Promise<Connection> {
    if (this.#closed) throw refuse('engine-closed', 'The database has been closed')
    try {
      return new ServerConnection(await this.#pools[role].connect(), this.#texts)
    } catch (error) {
      if (/^timeout exceeded/.test((error as Error).message))
        throw refuse('queue-timeout', 'No connection was free in time')
      throw databaseError(error)
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await Promise.all([this.#pools.app.end(), this.#pools.owner.end()])
  }
}

function sessionOf(statementMs: number, more: Record<string, string> = {}): string {
  const settings = {
    timezone: "'UTC'",
    datestyle: "'ISO, MDY'",
    intervalstyle: "'postgres'",
    bytea_output: "'hex'",
    extra_float_digits: '1',
    standard_conforming_strings: 'on',
    search_path: 'public',
    statement_timeout: String(statementMs),
    ...more,
  }
  return Object.entries(settings)
    .map(([name, value]) => `set ${name} = ${value}`)
    .join(';')
}

function pool(config: PoolConfig, session: string): Pool {
  const created = new Pool({
    ...config,
    pipeline: true,
    types: { getTypeParser: parserFor },
    onConnect: async (client: ClientBase) => {
      client.on('error', ignore)
      await client.query(session)
    },
  } as PoolConfig)
  created.on('error', ignore)
  return created
}

/** A lost connection is told by the statement that meets it; unheard, the event would end the process. */
function ignore(): void {}
