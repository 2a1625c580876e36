import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { SupporterFacts } from '../supporter-facts.ts'

type Place = Pick<Moment, 'tenantId'>
export type Window = SupporterFacts['availability'][number]

export function listAvailability(tx: Tx, { tenantId }: Place, personId: string): Promise<Window[]> {
  return tx
    .selectFrom('availability')
    .select(['availability.weekday', 'availability.from_minute as fromMinute', 'availability.to_minute as toMinute'])
    .where('availability.tenant_id', '=', tenantId)
    .where('availability.person_id', '=', personId)
    .orderBy('availability.weekday')
    .orderBy('availability.from_minute')
    .orderBy('availability.to_minute')
    .orderBy('availability.id')
    .execute()
}

export async function replaceAvailability(
  tx: Tx,
  { tenantId }: Place,
  personId: string,
  windows: readonly Window[],
): Promise<void> {
  await tx
    .deleteFrom('availability')
    .where('availability.tenant_id', '=', tenantId)
    .where('availability.person_id', '=', personId)
    .execute()
  const rows = windows.map(({ weekday, fromMinute, toMinute }) => ({
    tenant_id: tenantId,
    person_id: personId,
    weekday,
    from_minute: fromMinute,
    to_minute: toMinute,
  }))
  if (rows.length > 0) await tx.insertInto('availability').values(rows).execute()
}
