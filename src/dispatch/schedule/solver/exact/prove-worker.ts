import { parentPort } from 'node:worker_threads'
import loadHighs from 'highs'
import type { FromProver, ProofTask } from './messages.ts'
import { aimsToProve, proveStages } from './stages.ts'

const port = parentPort
if (!port) throw new Error('prove-worker runs in a worker thread only')

const say = (message: FromProver) => port.postMessage(message)
const now = () => performance.now()
const highs = await loadHighs()

port.on('message', ({ number, instance, warm, milliseconds, isRelaxed }: ProofTask) => {
  try {
    const settings = { aims: aimsToProve(instance), isRelaxed, now, until: now() + milliseconds }
    for (const proving of proveStages(highs, instance, warm, settings)) say({ kind: 'stage', number, proving })
    say({ kind: 'done', number })
  } catch (error) {
    say({ kind: 'failed', number, message: error instanceof Error ? error.message : String(error) })
  }
})
say({ kind: 'ready' })
