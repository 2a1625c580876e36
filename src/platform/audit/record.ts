import type { Tx } from '../database/db.ts'
import type { Moment, RecordedEvent } from '../desk.ts'
import type { LookPage } from './look-pages.ts'

/** Records what a verb did, in the verb's own transaction, and tells those who listen. Never carries free text. */
export async function record(tx: Tx, moment: Moment, event: RecordedEvent): Promise<void> {
  await tx
    .insertInto('event')
    .values({
      tenant_id: moment.tenantId,
      happened_at: moment.now,
      actor_id: moment.actorId,
      verb: event.verb,
      subject_kind: event.subjectKind,
      subject_id: event.subjectId,
      person_id: event.personId ?? null,
      channel: event.channel ?? 'online',
      details: JSON.stringify(event.details ?? {}),
    })
    .execute()
  await moment.tell(tx, moment, event)
}

/** Records that the signed-in account looked at these people's records. Looking at one's own is not a look. */
export async function recordLook(tx: Tx, moment: Moment, personIds: string[], page: LookPage): Promise<void> {
  if (personIds.length === 0 || moment.actorId === null) return
  const row = { tenant_id: moment.tenantId, looked_at: moment.now, account_id: moment.actorId, page }
  await tx
    .insertInto('look')
    .values(personIds.map((person_id) => ({ ...row, person_id })))
    .execute()
}
