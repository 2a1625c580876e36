import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { CompletionTable } from '../tables.ts'

/** Where the same completion was recorded before, as from a list, that one is now known to come from this course. */
export async function insertRunCompletion(tx: Tx, row: Insertable<CompletionTable>): Promise<string> {
  const { run_id, participant_id, track } = row
  const there = await tx
    .insertInto('completion')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'person_id', 'course_kind', 'completed_on'])
        .doUpdateSet({ run_id, participant_id, track }),
    )
    .returning('completion.id')
    .executeTakeFirstOrThrow()
  return there.id
}

export interface ValiditySet {
  completionId: string
  /** The last day on which it counts; null means without end. */
  validUntilOn: string | null
  reason: string
  batchId?: string | null
}

export async function insertValidity(
  tx: Tx,
  { tenantId, actorId, now }: Moment,
  { completionId, validUntilOn, reason, batchId = null }: ValiditySet,
): Promise<void> {
  await tx
    .insertInto('completion_validity')
    .values({
      tenant_id: tenantId,
      completion_id: completionId,
      valid_until_on: validUntilOn,
      reason,
      batch_id: batchId,
      set_at: now,
      set_by: actorId,
    })
    .execute()
}
