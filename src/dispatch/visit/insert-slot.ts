import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { SlotFacts } from '../rules/given.ts'

/** One more date for a request, after the others; a date that is already there is taken as it is. */
export async function insertSlot(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  requestId: string,
  { onDay, startMinute, endMinute }: Omit<SlotFacts, 'id'>,
): Promise<string> {
  const there = await slots(tx, tenantId, requestId)
    .select('request_slot.id')
    .where('request_slot.on_day', '=', onDay)
    .where('request_slot.start_minute', '=', startMinute)
    .where('request_slot.end_minute', '=', endMinute)
    .executeTakeFirst()
  if (there) return there.id
  const { next } = await slots(tx, tenantId, requestId)
    .select(sql<number>`coalesce(max(request_slot.position), 0) + 1`.as('next'))
    .executeTakeFirstOrThrow()
  const row = { on_day: onDay, start_minute: startMinute, end_minute: endMinute, position: next }
  const slot = await tx
    .insertInto('request_slot')
    .values({ tenant_id: tenantId, request_id: requestId, ...row })
    .returning('request_slot.id')
    .executeTakeFirstOrThrow()
  return slot.id
}

function slots(tx: Tx, tenantId: string, requestId: string) {
  return tx
    .selectFrom('request_slot')
    .where('request_slot.tenant_id', '=', tenantId)
    .where('request_slot.request_id', '=', requestId)
}
