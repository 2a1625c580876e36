import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type BatchState, stateOf } from '#platform/import/batch/batch.ts'
import { openContent, sealContent } from '#platform/import/batch/content.ts'
import { findBatch, findTakenAt, insertBatch, updateBatch } from '#platform/import/batch/store.ts'
import { digestOfFile } from '#platform/import/digest.ts'
import type { Stage } from '../menu/rules.ts'
import type { What } from './things.ts'

export interface KeptFile {
  name: string
  bytes: Uint8Array
}

/** An uploaded file, the one beside it, and what was said of them. */
export interface Kept {
  file: KeptFile
  beside: KeptFile | null
  said: Said
}

/** What a file of the menu does not say itself; a yearly sheet says everything. */
export interface Said {
  fiscalYear: number | null
  stage: Stage
  source: string
}

interface Packed {
  file: { name: string; base64: string }
  beside: { name: string; base64: string } | null
  said: Said
}

const kindOf = (what: What) => `published-${what}`

/** Keeps files, encrypted, until they are taken or discarded, seven days at most. Returns an id. */
export async function keepFiles(tx: Tx, moment: Moment, what: What, { file, beside, said }: Kept): Promise<string> {
  const content: Packed = { file: packed(file), beside: beside && packed(beside), said }
  const id = await insertBatch(tx, moment, {
    kind: kindOf(what),
    fileName: file.name,
    fileDigest: digestOfFile(file.bytes),
    contentSealed: await sealContent(moment, content),
    uploadedBy: moment.actorId,
  })
  const details = { kind: kindOf(what) }
  await record(tx, moment, { verb: 'upload-list', subjectKind: 'import-batch', subjectId: id, details })
  return id
}

export interface FoundFiles {
  id: string
  fileName: string
  uploadedAt: string
  /** When the same file was taken in before, or null. */
  takenBefore: string | null
  state: BatchState
  /** Null once taken, discarded or left for too long, and for anybody but who uploaded them. */
  kept: Kept | null
  /** How much was taken in. */
  taken: number
}

export async function findFiles(tx: Tx, moment: Moment, what: What, id: string): Promise<FoundFiles | null> {
  const batch = await findBatch(tx, moment, id)
  if (!batch || batch.kind !== kindOf(what)) return null
  const state = stateOf({ ...batch, isKept: batch.contentSealed !== null })
  const isOpen = state === 'open' && batch.contentSealed !== null && batch.uploadedBy === moment.actorId
  return {
    id,
    fileName: batch.fileName,
    uploadedAt: batch.uploadedAt,
    takenBefore: await findTakenAt(tx, moment, batch.kind, batch.fileDigest),
    state,
    kept: isOpen ? unpacked(await openContent<Packed>(moment, batch.contentSealed as string)) : null,
    taken: batch.rowsAdded ?? 0,
  }
}

export const closeFiles = (tx: Tx, moment: Moment, id: string, taken: number): Promise<void> =>
  updateBatch(tx, moment, id, { content_sealed: null, taken_at: moment.now, rows_added: taken, rows_known: 0 })

const packed = ({ name, bytes }: KeptFile) => ({ name, base64: Buffer.from(bytes).toString('base64') })
const opened = ({ name, base64 }: { name: string; base64: string }): KeptFile => ({
  name,
  bytes: new Uint8Array(Buffer.from(base64, 'base64')),
})
const unpacked = ({ file, beside, said }: Packed): Kept => ({
  file: opened(file),
  beside: beside && opened(beside),
  said,
})
