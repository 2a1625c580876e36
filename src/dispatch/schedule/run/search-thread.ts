import { Worker } from 'node:worker_threads'
import { findBuilt } from '#platform/built.ts'
import type { FromSearch, SearchTask, ToSearch } from './messages.ts'

export interface Searching {
  /** Resolves with what came last: a proposal, a refusal, or null where the thread was ended. */
  done: Promise<Exclude<FromSearch, { kind: 'progress' }> | null>
  /** Asks for what was found so far. */
  stop(): void
  /** Ends the thread, whatever it is doing. */
  end(): void
}

/**
 * Searches in a thread of its own, so that nobody waits for it. The thread is ended when it has not answered `graceMs`
 * after its time was over.
 */
export function searchInThread(
  task: SearchTask,
  told: (progress: Extract<FromSearch, { kind: 'progress' }>['progress']) => void,
  graceMs = 15_000,
): Searching {
  const worker = new Worker(findBuilt('schedule-worker.js'))
  const say = (message: ToSearch) => worker.postMessage(message)
  const end = () => void worker.terminate()
  const deadline = setTimeout(end, task.seconds * 1000 + graceMs)
  const done = new Promise<Awaited<Searching['done']>>((resolve, reject) => {
    worker.on('message', (message: FromSearch) => {
      if (message.kind === 'progress') return told(message.progress)
      resolve(message)
      end()
    })
    worker.on('error', reject)
    worker.on('exit', () => resolve(null))
  })
  say({ kind: 'search', task })
  return { done: done.finally(() => clearTimeout(deadline)), stop: () => say({ kind: 'stop' }), end }
}
