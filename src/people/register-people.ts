import { randomUUID } from 'node:crypto'
import { recordAll } from '#platform/audit/record-all.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { columnsOf, type PersonChannel, type PersonDetails } from './register-person.ts'
import { insertPeople } from './store.ts'

/** Registers many people at once, as from a list, and returns their ids in the same order. */
export async function registerPeople(
  tx: Tx,
  moment: Moment,
  everybody: readonly PersonDetails[],
  channel: PersonChannel,
): Promise<string[]> {
  const ids = everybody.map(() => randomUUID())
  const rows = everybody.map((details, index) => ({
    tenant_id: moment.tenantId,
    id: ids[index] as string,
    ...columnsOf(moment, details),
    channel,
    typed_by: moment.actorId,
    created_at: moment.now,
  }))
  await insertPeople(tx, rows)
  const event = { verb: 'register-person' as const, subjectKind: 'person', channel }
  await recordAll(
    tx,
    moment,
    ids.map((id) => ({ ...event, subjectId: id, personId: id })),
  )
  return ids
}
