import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { lockRequest } from '../request/store.ts'
import type { Priority } from './rules.ts'
import { findPriority, replacePriority } from './store.ts'

/** From now on people are looked for in this order. Setting what stands is no change. */
export async function setPriority(
  tx: Tx,
  moment: Moment,
  requestId: string,
  priority: Priority,
): Promise<{ set: Priority } | { refused: 'unknown' }> {
  const request = await lockRequest(tx, moment, requestId)
  if (!request) return { refused: 'unknown' }
  if ((await findPriority(tx, moment, requestId)) === priority) return { set: priority }
  await replacePriority(tx, moment, requestId, priority)
  const details = { priority }
  await record(tx, moment, { verb: 'set-priority', subjectKind: 'request', subjectId: requestId, details })
  return { set: priority }
}
