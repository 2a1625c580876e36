import { Worker } from 'node:worker_threads'
import { findBuilt } from '#platform/built.ts'
import type { FromSearch, SearchTask, ToSearch } from './messages.ts'

type Answer = Exclude<FromSearch, { kind: 'progress' }>

export interface Searching {
  /** Resolves with what came last: a proposal, a refusal, or null where the thread was ended before it had found one. */
  done: Promise<Answer | null>
  /** Asks for what was found so far. */
  stop(): void
  /** Ends the thread, whatever it is doing. */
  end(): void
}

/** One thread is kept warm for the next search, so long; a second search at the same time begins one of its own. */
const idleMs = 120_000
let idle: { worker: Worker; ending: NodeJS.Timeout } | null = null

/**
 * Searches in a thread of its own, so that nobody waits for it. The thread is ended when it has not answered `graceMs`
 * after its time was over.
 */
export function searchInThread(
  task: SearchTask,
  told: (progress: Extract<FromSearch, { kind: 'progress' }>['progress']) => void,
  graceMs = 30_000,
): Searching {
  const worker = takeThread()
  const say = (message: ToSearch) => worker.postMessage(message)
  const end = () => void worker.terminate()
  const deadline = setTimeout(end, task.seconds * 1000 + graceMs)
  let kept: Answer | null = null
  let settle: (last: Answer | null) => void = () => {}
  let fail: (fault: Error) => void = () => {}
  const hear = (message: FromSearch) => {
    if (message.kind === 'progress') told(message.progress)
    else if (message.kind === 'kept') kept = message
    else settle(message)
  }
  let isLost = false
  const lost = () => {
    isLost = true
    settle(kept)
  }
  const done = new Promise<Answer | null>((resolve, reject) => {
    settle = resolve
    fail = reject
    worker.on('message', hear).on('error', fail).on('exit', lost)
  })
  say({ kind: 'search', task })
  const settled = done.then((last) => {
    worker.off('message', hear).off('error', fail).off('exit', lost)
    if (!isLost) keepThread(worker)
    return last
  })
  return { done: settled.finally(() => clearTimeout(deadline)), stop: () => say({ kind: 'stop' }), end }
}

function takeThread(): Worker {
  const kept = idle
  idle = null
  if (!kept) return begun()
  clearTimeout(kept.ending)
  return kept.worker
}

/** The program may end while a thread waits; whoever searches is kept waiting by the deadline. */
function begun(): Worker {
  const worker = new Worker(findBuilt('schedule-worker.js'))
  worker.unref()
  return worker
}

function keepThread(worker: Worker): void {
  if (idle) return void worker.terminate()
  const ending = setTimeout(() => {
    idle = null
    void worker.terminate()
  }, idleMs).unref()
  worker.once('exit', () => {
    if (idle?.worker === worker) idle = null
  })
  idle = { worker, ending }
}
