export interface WorkerSettings {
  /** Where PostgreSQL's files are; null keeps everything in memory. */
  directory: string | null
  sharedBuffers: string
  /** PostgreSQL, compiled once for all threads. */
  program: WebAssembly.Module
}

/** Wire protocol bytes, or the wish to end. */
export type ToWorker = Uint8Array<ArrayBuffer> | 'close'

export type FromWorker =
  | { kind: 'ready' }
  | { kind: 'answer'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'failed'; message: string }
  | { kind: 'closed' }
