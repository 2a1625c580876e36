import { Worker } from 'node:worker_threads'
import { check } from '../check/check.ts'
import type { Instance, Plan } from '../instance.ts'
import type { FromProver, ProofTask } from './messages.ts'
import type { Proving } from './stages.ts'

export interface Proof extends Proving {
  /** `over`: everything that was asked for was done. */
  ended: 'over' | 'deadline' | 'stopped' | 'failed'
  /** What the solver said where it failed. */
  fault: string | null
}

interface UnderWay {
  number: number
  told: (proving: Proving) => void
  end: (how: Proof['ended']) => void
}

/**
 * A thread with the exact solver, kept warm. The solver does not listen while it works, so the deadline is the end of
 * the thread; the next question gets a new one. What it has said by then counts, after the checker has looked at it.
 */
export class Prover {
  readonly #script: URL
  #worker: Worker | null = null
  #ready: Promise<void> = Promise.resolve()
  #underWay: UnderWay | null = null
  #number = 0
  #fault: string | null = null

  /** The bundled prove-worker. */
  constructor(script: URL) {
    this.#script = script
  }

  /** Loads the solver, so that the first question need not wait for it. */
  async warm(): Promise<void> {
    this.#thread()
    await this.#ready
  }

  /** Proves a plan aim by aim, or finds better ones, until the deadline; `isRelaxed` finds bounds only. */
  async prove(
    instance: Instance,
    warm: Plan,
    milliseconds: number,
    { isRelaxed = false, told = (_: Proving) => {} } = {},
  ): Promise<Proof> {
    if (this.#underWay) throw new Error('one question at a time')
    const number = ++this.#number
    this.#fault = null
    let latest: Proving = { plan: warm, stages: [] }
    const worker = this.#thread()
    const ended = new Promise<Proof['ended']>((resolve) => {
      const hear = (proving: Proving) => {
        if (check(instance, proving.plan).violations.length > 0) return
        latest = proving
        told(proving)
      }
      this.#underWay = { number, told: hear, end: resolve }
    })
    // Loading the solver counts, too: on a slow machine it may take as long as the whole question.
    const deadline = setTimeout(() => this.#end('deadline'), milliseconds)
    await this.#ready
    worker.postMessage({ number, instance, warm, milliseconds, isRelaxed } satisfies ProofTask)
    const how = await ended
    clearTimeout(deadline)
    this.#underWay = null
    return { ...latest, ended: how, fault: this.#fault }
  }

  /** Ends what is under way, now. */
  stop(): void {
    this.#end('stopped')
  }

  async close(): Promise<void> {
    this.stop()
    await this.#worker?.terminate()
    this.#worker = null
  }

  #thread(): Worker {
    if (this.#worker) return this.#worker
    const worker = new Worker(this.#script)
    worker.unref()
    this.#worker = worker
    this.#ready = new Promise((resolve) => {
      worker.on('message', (message: FromProver) => {
        if (message.kind === 'ready') resolve()
        else this.#hear(message)
      })
      worker.on('error', () => this.#lost(worker))
      worker.on('exit', () => {
        resolve()
        this.#lost(worker)
      })
    })
    return worker
  }

  #hear(message: Exclude<FromProver, { kind: 'ready' }>): void {
    const underWay = this.#underWay
    if (message.number !== underWay?.number) return
    if (message.kind === 'failed') this.#fault = message.message
    if (message.kind === 'stage') underWay.told(message.proving)
    else underWay.end(message.kind === 'done' ? 'over' : 'failed')
  }

  #end(how: Proof['ended']): void {
    if (!this.#underWay) return
    const worker = this.#worker
    this.#worker = null
    void worker?.terminate()
    this.#underWay.end(how)
  }

  #lost(worker: Worker): void {
    if (this.#worker !== worker) return
    this.#worker = null
    this.#underWay?.end('failed')
  }
}
