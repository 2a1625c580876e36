import { parentPort } from 'node:worker_threads'
import type { FromSearch, SearchTask, ToSearch } from './messages.ts'
import { Seeker } from './seeker.ts'

const port = parentPort
if (!port) throw new Error('schedule-worker runs in a worker thread only')

const say = (message: FromSearch) => port.postMessage(message)
let isStopWanted = false

port.on('message', (message: ToSearch) => {
  if (message.kind === 'stop') isStopWanted = true
  else void seek(message.task)
})

/** A slice of searching, then a look at the messages, until the time is over or somebody wants to stop. */
async function seek(task: SearchTask): Promise<void> {
  const seeker = new Seeker(task, () => performance.now())
  let told = 0
  while (!isStopWanted && seeker.goOn()) {
    if (performance.now() - told > 250) {
      told = performance.now()
      say({ kind: 'progress', progress: seeker.progress })
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
  say({ kind: 'progress', progress: { ...seeker.progress, phase: 'checking' } })
  say(seeker.outcome())
}
