import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { DurableFiles } from './durable-files.ts'
import type { FromWorker, ToWorker, WorkerSettings } from './embedded-messages.ts'
import { planning } from './planning.ts'

const settings = workerData as WorkerSettings
const port = parentPort
if (!port) throw new Error('embedded-worker runs in a worker thread only')

const say = (message: FromWorker, transfer: ArrayBuffer[] = []): void => port.postMessage(message, transfer)

start().catch((error: unknown) => say({ kind: 'failed', message: String(error) }))

async function start(): Promise<void> {
  const engine = await PGlite.create({
    ...(settings.directory === null ? {} : { fs: new DurableFiles(settings.directory) }),
    pgliteWasmModule: settings.program,
    extensions: { btree_gist, btree_gin },
    startParams: startParameters(),
  })
  port?.on('message', (message: ToWorker) => {
    if (message === 'close') engine.close().then(() => say({ kind: 'closed' }), fail)
    else void answer(engine, message)
  })
  say({ kind: 'ready' })
}

/** One call into the engine for a whole batch of messages; whatever comes back goes to the other thread as it is. */
async function answer(engine: PGlite, batch: Uint8Array): Promise<void> {
  const chunks: Uint8Array[] = []
  try {
    await engine.execProtocolRawStream(batch, { syncToFs: false, onRawData: (bytes) => chunks.push(bytes.slice()) })
  } catch (error) {
    return fail(error)
  }
  const bytes = chunks.length === 1 ? (chunks[0] as Uint8Array<ArrayBuffer>) : joined(chunks)
  say({ kind: 'answer', bytes }, [bytes.buffer])
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

function fail(error: unknown): void {
  say({ kind: 'failed', message: String(error) })
}

function startParameters(): string[] {
  const durable = settings.directory !== null
  const configured = {
    fsync: durable ? 'on' : 'off',
    wal_sync_method: 'fsync',
    shared_buffers: settings.sharedBuffers,
    max_stack_depth: '256kB',
    search_path: 'public',
    exit_on_error: 'false',
    log_checkpoints: 'false',
    io_method: 'sync',
    max_worker_processes: '0',
    max_parallel_workers: '0',
    max_parallel_workers_per_gather: '0',
    max_parallel_maintenance_workers: '0',
    ...planning,
  }
  return ['--single', '-O', '-j', ...Object.entries(configured).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}
