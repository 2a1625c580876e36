import { findBuilt } from '../built.ts'
import { type DataDirectory, prepareDirectory } from './data-directory.ts'
import { refuse } from './database-error.ts'
import { EmbeddedConnection } from './embedded-connection.ts'
import { EmbeddedProcess } from './embedded-process.ts'
import { EmbeddedSession } from './embedded-session.ts'
import type { Connection, Engine, Role } from './engine.ts'
import { engineProgram } from './engine-program.ts'
import { maintain } from './maintenance.ts'
import { TurnQueue } from './turn-queue.ts'

export interface EmbeddedOptions {
  /** Where the database lives, for this process alone; null keeps it in memory, for tests. */
  directory: string | null
  /** Longest work of one statement as app and as owner. Default 10 s and 10 min. */
  statementMs?: number
  ownerStatementMs?: number
  /** Longest wait for one's turn. Default 15 s. */
  queueMs?: number
  /** Time between two rounds of maintenance. Default 5 min. */
  maintenanceMs?: number
  /** The bundled embedded-worker, where it is not beside the running bundle or above it. */
  workerScript?: URL
}

const defaults = { statementMs: 10_000, ownerStatementMs: 600_000, queueMs: 15_000, maintenanceMs: 300_000 }
const startMs = 120_000
const closeMs = 3_000

/**
 * Opens PostgreSQL inside this process, in a thread of its own. Throws data-directory-in-use,
 * data-directory-other-version and engine-failed.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Engine> {
  const directory = options.directory === null ? undefined : await prepareDirectory(options.directory)
  const engine = new EmbeddedEngine(options, directory)
  try {
    if (directory?.isNew) await engine.make(directory)
    await engine.open()
  } catch (error) {
    await engine.close()
    throw error
  }
  return engine
}

class EmbeddedEngine implements Engine {
  readonly kind = 'embedded'
  readonly #options: EmbeddedOptions & typeof defaults
  readonly #directory: DataDirectory | undefined
  readonly #queue = new TurnQueue()
  #maintenance: NodeJS.Timeout | undefined
  #session: EmbeddedSession | undefined
  #closed = false

  constructor(options: EmbeddedOptions, directory: DataDirectory | undefined) {
    this.#options = { ...defaults, ...options }
    this.#directory = directory
    this.#maintainLater()
  }

  /** In a thread of its own, because making the files takes memory that the thread would keep. */
  async make(directory: DataDirectory): Promise<void> {
    const { process } = await this.open()
    await process.close(closeMs)
    await directory.confirm()
  }

  async open(): Promise<EmbeddedSession> {
    const script = this.#options.workerScript ?? findBuilt('embedded-worker.js')
    const files = this.#directory?.files ?? null
    const settings = { directory: files, sharedBuffers: '16MB', program: await engineProgram() }
    this.#session = new EmbeddedSession(await EmbeddedProcess.open(script, settings, startMs))
    return this.#session
  }

  async acquire(role: Role): Promise<Connection> {
    if (this.#closed) throw closed()
    const endTurn = await this.#queue.turn(this.#options.queueMs)
    try {
      if (this.#closed) throw closed()
      const { statementMs, ownerStatementMs } = this.#options
      const session = this.#session?.process.ended ? await this.#reopen() : (this.#session ?? (await this.open()))
      await session.workAs(role, statementMs)
      return new EmbeddedConnection(session, role === 'owner' ? ownerStatementMs : statementMs, endTurn)
    } catch (error) {
      endTurn()
      throw error
    }
  }

  /** Waits for the transaction under way, writes everything back and lets the directory go. */
  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    clearTimeout(this.#maintenance)
    await this.#queue.turn(closeMs).catch(ignore)
    await this.#session?.process.close(closeMs)
    await this.#directory?.unlock()
  }

  #maintainLater(): void {
    if (this.#closed) return
    const round = (): unknown =>
      maintain(this)
        .catch(ignore)
        .finally(() => this.#maintainLater())
    this.#maintenance = setTimeout(round, this.#options.maintenanceMs).unref()
  }

  async #reopen(): Promise<EmbeddedSession> {
    if (!this.#directory) throw refuse('memory-lost', 'The database in memory was lost with its thread')
    return this.open()
  }
}

/** Maintenance comes round again, and a close does not wait for ever. */
function ignore(): void {}

function closed(): Error {
  return refuse('engine-closed', 'The database has been closed')
}
