import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { AvailabilityExceptionTable } from '../tables.ts'

type Place = Pick<Moment, 'tenantId'>

/** From a day on; the nearest first. */
export function listExceptions(tx: Tx, { tenantId }: Place, personId: string, fromOn: string) {
  return exceptions(tx, tenantId, personId)
    .select([
      'availability_exception.id',
      'availability_exception.on_day as onDay',
      'availability_exception.available',
      'availability_exception.from_minute as fromMinute',
      'availability_exception.to_minute as toMinute',
    ])
    .where('availability_exception.on_day', '>=', fromOn)
    .orderBy('availability_exception.on_day')
    .orderBy('availability_exception.from_minute')
    .orderBy('availability_exception.id')
    .execute()
}

export type Exception = Awaited<ReturnType<typeof listExceptions>>[number]

export async function insertException(tx: Tx, row: Insertable<AvailabilityExceptionTable>): Promise<void> {
  await tx.insertInto('availability_exception').values(row).execute()
}

/** False where this person has no such day. */
export async function deleteException(tx: Tx, { tenantId }: Place, personId: string, id: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('availability_exception')
    .where('availability_exception.tenant_id', '=', tenantId)
    .where('availability_exception.person_id', '=', personId)
    .where('availability_exception.id', '=', id)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}

function exceptions(tx: Tx, tenantId: string, personId: string) {
  return tx
    .selectFrom('availability_exception')
    .where('availability_exception.tenant_id', '=', tenantId)
    .where('availability_exception.person_id', '=', personId)
}
