import { Worker } from 'node:worker_threads'
import { type DatabaseError, refuse } from './database-error.ts'
import type { FromWorker, ToWorker, WorkerSettings } from './embedded-messages.ts'

interface Call {
  limitMs: number
  resolve(bytes: Uint8Array): void
  reject(error: DatabaseError): void
}

/** One life of the engine in its thread. It ends by close(), by a deadline or by a failure, and is then replaced. */
export class EmbeddedProcess {
  readonly #worker: Worker
  readonly #calls: Call[] = []
  #deadline: NodeJS.Timeout | undefined
  #ended: DatabaseError | undefined
  #closed: (() => void) | undefined

  private constructor(worker: Worker) {
    this.#worker = worker
  }

  /** Throws engine-failed when the engine does not start. */
  static async open(script: URL, settings: WorkerSettings, startLimitMs: number): Promise<EmbeddedProcess> {
    const worker = new Worker(script, { workerData: settings, resourceLimits: { stackSizeMb: 32 } })
    const started = new EmbeddedProcess(worker)
    try {
      await started.#ready(startLimitMs)
    } catch (error) {
      await worker.terminate()
      throw error
    }
    worker.unref()
    return started
  }

  get ended(): DatabaseError | undefined {
    return this.#ended
  }

  get busy(): boolean {
    return this.#calls.length > 0
  }

  /** Answers come in the order of the calls. After `limitMs` of work the thread is stopped and the code is 57014. */
  send(batch: Uint8Array<ArrayBuffer>, limitMs: number): Promise<Uint8Array> {
    if (this.#ended) return Promise.reject(this.#ended)
    return new Promise((resolve, reject) => {
      this.#calls.push({ limitMs, resolve, reject })
      this.#worker.postMessage(batch satisfies ToWorker, [batch.buffer])
      if (this.#calls.length === 1) this.#begin()
    })
  }

  /** Stops the thread at once; the files stay as after a crash, which the next start repairs from the log. */
  async end(reason: DatabaseError): Promise<void> {
    this.#finish(reason)
    await this.#worker.terminate()
  }

  /** Ends in good order. */
  async close(limitMs: number): Promise<void> {
    if (this.#ended) return
    const closed = new Promise<void>((resolve) => {
      this.#closed = resolve
    })
    const timer = setTimeout(() => this.#closed?.(), limitMs)
    this.#worker.ref()
    this.#worker.postMessage('close' satisfies ToWorker)
    await closed
    clearTimeout(timer)
    await this.end(refuse('engine-closed', 'The database has been closed'))
  }

  #ready(limitMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const failed = (why: string): void =>
        reject(refuse('engine-failed', `The embedded database did not start: ${why}`))
      const timer = setTimeout(() => failed(`no answer in ${limitMs} ms`), limitMs)
      const settle = (): void => clearTimeout(timer)
      this.#worker.on('message', (message: FromWorker) => {
        settle()
        if (message.kind === 'ready') resolve()
        else if (message.kind === 'answer') this.#answered(message.bytes)
        else if (message.kind === 'closed') this.#closed?.()
        else {
          failed(message.message)
          void this.end(refuse('XX000', `The embedded database failed: ${message.message}`))
        }
      })
      this.#worker.on('error', (error) => {
        settle()
        failed(String(error))
        this.#finish(refuse('XX000', 'The thread of the embedded database failed', error))
      })
      this.#worker.on('exit', () => this.#finish(refuse('XX000', 'The thread of the embedded database ended')))
    })
  }

  #answered(bytes: Uint8Array): void {
    clearTimeout(this.#deadline)
    this.#calls.shift()?.resolve(bytes)
    if (this.#calls.length > 0) this.#watch()
    else this.#worker.unref()
  }

  /** An idle database does not keep the program running. */
  #begin(): void {
    this.#worker.ref()
    this.#watch()
  }

  #watch(): void {
    const limitMs = this.#calls[0]?.limitMs ?? 0
    this.#deadline = setTimeout(() => {
      void this.end(refuse('57014', `The statement was stopped after ${limitMs} ms`))
    }, limitMs)
  }

  #finish(reason: DatabaseError): void {
    clearTimeout(this.#deadline)
    this.#ended ??= reason
    for (const call of this.#calls.splice(0)) call.reject(this.#ended)
    this.#closed?.()
  }
}
