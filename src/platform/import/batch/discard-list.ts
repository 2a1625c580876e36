import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { findBatch, lockImports, updateBatch } from './store.ts'

/** Drops a list that was not taken. Discarding it twice is discarding it once. */
export async function discardList(tx: Tx, moment: Moment, id: string): Promise<void> {
  await lockImports(tx, moment)
  const batch = await findBatch(tx, moment, id)
  if (!batch || batch.takenAt || batch.discardedAt) return
  await updateBatch(tx, moment, id, { content_sealed: null, discarded_at: moment.now })
  await record(tx, moment, { verb: 'discard-list', subjectKind: 'import-batch', subjectId: id })
}
