import { parentPort } from 'node:worker_threads'
import { findBuilt } from '#platform/built.ts'
import type { Barred } from '../compile/instance-of.ts'
import { Prover } from '../solver/exact/prover.ts'
import type { FromSearch, SearchTask, ToSearch } from './messages.ts'
import { type Outcome, outcomeOf } from './outcome-of.ts'
import { Seeker } from './seeker.ts'

const port = parentPort
if (!port) throw new Error('schedule-worker runs in a worker thread only')

const say = (message: FromSearch) => port.postMessage(message)
const now = () => performance.now()
const prover = new Prover(findBuilt('prove-worker.js'))
/** A plan that a hard rule refuses is looked for again without that place, so often. */
const mostTries = 3
const tellMs = 250

let isStopWanted = false

port.on('message', (message: ToSearch) => {
  if (message.kind === 'search') return void answer(message.task)
  isStopWanted = true
  prover.stop()
})

async function answer(task: SearchTask): Promise<void> {
  isStopWanted = false
  const barred: Barred[] = []
  for (let tries = 1; ; tries += 1) {
    const outcome = await seek(task, barred)
    if (outcome.kind === 'found') return say(outcome)
    barred.push(...outcome.barred)
    if (tries === mostTries || outcome.barred.length === 0)
      return say({ kind: 'refused', violations: outcome.violations })
  }
}

async function seek(task: SearchTask, barred: readonly Barred[]): Promise<Outcome> {
  const seeker = new Seeker(task, now, barred)
  const tell = () => say({ kind: 'progress', progress: seeker.progress })
  const telling = setInterval(tell, tellMs)
  await untilStopped(seeker.search())
  if (!isStopWanted) {
    keep(seeker, task)
    await seeker.prove(prover)
  }
  if (!isStopWanted) await untilStopped(seeker.askLevers())
  clearInterval(telling)
  say({ kind: 'progress', progress: { ...seeker.progress, phase: 'checking' } })
  return outcomeOf(seeker, task.seed)
}

/** What was found so far is worth having even if this thread is ended before its answer. */
function keep(seeker: Seeker, { seed }: SearchTask): void {
  if (!seeker.mayProve) return
  const outcome = outcomeOf(seeker, seed)
  if (outcome.kind === 'found') say({ ...outcome, kind: 'kept' })
}

/** A slice of work, then a look at the messages, until it is over or somebody wants to stop. */
async function untilStopped(steps: Generator<void>): Promise<void> {
  while (!isStopWanted && !steps.next().done) await new Promise((resolve) => setImmediate(resolve))
}
