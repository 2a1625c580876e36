import type { Tx } from '../database/db.ts'
import { inChunks } from '../database/in-chunks.ts'
import type { Moment, RecordedEvent } from '../desk.ts'

/** The same as `record` for very many events at once, as when a list is brought in. */
export async function recordAll(tx: Tx, moment: Moment, events: readonly RecordedEvent[]): Promise<void> {
  const rows = events.map((event) => ({
    tenant_id: moment.tenantId,
    happened_at: moment.now,
    actor_id: moment.actorId,
    verb: event.verb,
    subject_kind: event.subjectKind,
    subject_id: event.subjectId,
    person_id: event.personId ?? null,
    channel: event.channel ?? ('online' as const),
    details: JSON.stringify(event.details ?? {}),
  }))
  await inChunks(rows, (chunk) => tx.insertInto('event').values(chunk).execute())
  for (const event of events) await moment.tell(tx, moment, event)
}
