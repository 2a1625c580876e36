import { mkdirSync } from 'node:fs'
import { refuse } from './database-error.ts'
import { EmbeddedConnection } from './embedded-connection.ts'
import { EmbeddedProcess } from './embedded-process.ts'
import { EmbeddedSession } from './embedded-session.ts'
import type { Connection, Engine, Role } from './engine.ts'
import { TurnQueue } from './turn-queue.ts'
import { findWorkerScript } from './worker-script.ts'

export interface EmbeddedOptions {
  /** Where the database lives; null keeps it in memory, for tests. */
  directory: string | null
  /** Longest work of one statement as app and as owner. Default 10 s and 10 min. */
  statementMs?: number
  ownerStatementMs?: number
  /** Longest wait for one's turn. Default 15 s. */
  queueMs?: number
  /** The bundled embedded-worker, where it is not beside the caller's bundle. */
  workerScript?: URL
}

export type EmbeddedLimits = Required<Pick<EmbeddedOptions, 'statementMs' | 'ownerStatementMs' | 'queueMs'>>

const startMs = 120_000
const closeMs = 5_000

/** Opens PostgreSQL inside this process, in a thread of its own. */
export async function openEmbedded(options: EmbeddedOptions): Promise<Engine> {
  const engine = new EmbeddedEngine(options)
  await engine.open()
  return engine
}

class EmbeddedEngine implements Engine {
  readonly kind = 'embedded'
  readonly #options: EmbeddedOptions
  readonly #limits: EmbeddedLimits
  readonly #queue = new TurnQueue()
  #session: EmbeddedSession | undefined
  #closed = false

  constructor(options: EmbeddedOptions) {
    this.#options = options
    this.#limits = { statementMs: 10_000, ownerStatementMs: 600_000, queueMs: 15_000, ...options }
  }

  async open(): Promise<EmbeddedSession> {
    const { directory, workerScript = findWorkerScript('embedded-worker.js') } = this.#options
    if (directory !== null) mkdirSync(directory, { recursive: true, mode: 0o700 })
    const process = await EmbeddedProcess.open(workerScript, { directory, sharedBuffers: '16MB' }, startMs)
    this.#session = new EmbeddedSession(process)
    return this.#session
  }

  async acquire(role: Role): Promise<Connection> {
    const release = await this.#queue.turn(this.#limits.queueMs)
    try {
      if (this.#closed) throw refuse('engine-closed', 'The database has been closed')
      return new EmbeddedConnection(await this.#readySession(role), role, this.#limits, release)
    } catch (error) {
      release()
      throw error
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#session?.process.close(closeMs)
  }

  async #readySession(role: Role): Promise<EmbeddedSession> {
    const session = this.#session && !this.#session.process.ended ? this.#session : await this.#reopen()
    if (role === 'app' && !session.worksAsApp) {
      await session.script('set role tomoni_app', this.#limits.statementMs)
      session.worksAsApp = true
    }
    return session
  }

  async #reopen(): Promise<EmbeddedSession> {
    if (this.#options.directory === null) throw refuse('memory-lost', 'The database in memory was lost with its thread')
    return this.open()
  }
}
