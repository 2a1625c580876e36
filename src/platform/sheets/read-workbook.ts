import { Worker } from 'node:worker_threads'
import { limits, type SheetRefusal, type WorkbookReading } from './reading.ts'
import { zipDirectory } from './zip-directory.ts'

let before: Promise<unknown> = Promise.resolve()

/**
 * Reads an uploaded xlsx, xls, ods or csv file (UTF-8, UTF-16 or Shift_JIS) in a worker with its own limits of memory
 * and time; one file after the other, so that uploads together cannot exhaust the machine. Never throws for what is
 * in the file: it refuses, see `describeSheetRefusal` in words.ts.
 */
export function readWorkbook(bytes: Uint8Array, fileName: string): Promise<WorkbookReading> {
  const refused = refusedUnread(bytes)
  if (refused) return Promise.resolve({ refused })
  const reading = before.then(() => readInWorker(bytes, fileName))
  before = reading.catch(() => undefined)
  return reading
}

function refusedUnread(bytes: Uint8Array): SheetRefusal | null {
  if (bytes.length === 0) return { because: 'empty' }
  if (bytes.length > limits.uploadBytes) return { because: 'too-large', megabytes: limits.uploadBytes / 1_000_000 }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3) return null
  const entries = zipDirectory(bytes)
  if (entries === null) return { because: 'damaged' }
  const unpacked = entries.reduce((sum, { unpackedSize }) => sum + unpackedSize, 0)
  return unpacked > limits.unpackedBytes ? { because: 'too-much-inside' } : null
}

function readInWorker(bytes: Uint8Array, fileName: string): Promise<WorkbookReading> {
  const copy = new Uint8Array(bytes)
  const worker = new Worker(new URL('./read-worker.js', import.meta.url), {
    workerData: { bytes: copy, fileName },
    transferList: [copy.buffer],
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    execArgv: [],
    env: {},
  })
  return new Promise<WorkbookReading>((resolve, reject) => {
    const tooLong = setTimeout(() => resolve({ refused: { because: 'took-too-long' } }), limits.milliseconds)
    worker.once('message', resolve)
    worker.once('exit', () => {
      clearTimeout(tooLong)
      resolve({ refused: { because: 'damaged' } })
    })
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ refused: { because: 'too-much-inside' } })
      else reject(error)
    })
  }).finally(() => worker.terminate())
}
