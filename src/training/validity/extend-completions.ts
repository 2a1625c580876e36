import { randomUUID } from 'node:crypto'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { insertValidity } from '../completing/store.ts'

/** Lets many completions count until another day, with one reason; what held before stays as history. */
export async function extendCompletions(
  tx: Tx,
  moment: Moment,
  completions: readonly { id: string; personId: string }[],
  validUntilOn: string | null,
  reason: string,
): Promise<void> {
  const batchId = randomUUID()
  for (const { id, personId } of completions) {
    await insertValidity(tx, moment, { completionId: id, validUntilOn, reason, batchId })
    await record(tx, moment, { verb: 'set-validity', subjectKind: 'completion', subjectId: id, personId })
  }
}
