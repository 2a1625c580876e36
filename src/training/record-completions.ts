import { recordAll } from '#platform/audit/record-all.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Channel, Moment } from '#platform/desk.ts'
import { type CompletionDetails, columnsOf } from './record-completion.ts'
import { insertCompletions } from './store.ts'

/** Records many completions at once, as from a list; those already there stay as they are. Says how many were new. */
export async function recordCompletions(
  tx: Tx,
  moment: Moment,
  completions: readonly (CompletionDetails & { personId: string })[],
  channel: Exclude<Channel, 'system'>,
): Promise<number> {
  const rows = completions.map(({ personId, ...details }) => ({
    tenant_id: moment.tenantId,
    person_id: personId,
    ...columnsOf(details),
    channel,
    typed_by: moment.actorId,
    recorded_at: moment.now,
  }))
  const inserted = await insertCompletions(tx, rows)
  const event = { verb: 'record-completion' as const, subjectKind: 'completion', channel }
  await recordAll(
    tx,
    moment,
    inserted.map(({ id, personId }) => ({ ...event, subjectId: id, personId })),
  )
  return inserted.length
}
