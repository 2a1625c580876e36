import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** Stops the search without a reason. What is open or agreed between two sides is not touched by it. */
export async function closeSeeking(
  tx: Tx,
  moment: Moment,
  seekingId: string,
  side: 'seeker' | 'coordinator',
): Promise<void> {
  const row = { tenant_id: moment.tenantId, seeking_id: seekingId, side, closed_at: moment.now }
  await tx
    .insertInto('seeking_closing')
    .values({ ...row, closed_by: moment.actorId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await record(tx, moment, { verb: 'close-seeking', subjectKind: 'seeking', subjectId: seekingId })
}

/** And opens it again: nobody who once found or stopped is locked out. */
export async function reopenSeeking(tx: Tx, moment: Moment, seekingId: string): Promise<void> {
  await tx
    .updateTable('seeking_closing')
    .set({ reopened_at: moment.now })
    .where('seeking_closing.tenant_id', '=', moment.tenantId)
    .where('seeking_closing.seeking_id', '=', seekingId)
    .where('seeking_closing.reopened_at', 'is', null)
    .execute()
  await record(tx, moment, { verb: 'reopen-seeking', subjectKind: 'seeking', subjectId: seekingId })
}
