import { type Insertable, sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { RestTable } from '../tables.ts'

type Place = Pick<Moment, 'tenantId'>

export function listRests(tx: Tx, { tenantId }: Place, personId: string) {
  return tx
    .selectFrom('rest')
    .select(['rest.from_on as fromOn', 'rest.until_on as untilOn'])
    .where('rest.tenant_id', '=', tenantId)
    .where('rest.person_id', '=', personId)
    .orderBy('rest.from_on')
    .orderBy('rest.id')
    .execute()
}

export async function insertRest(tx: Tx, row: Insertable<RestTable>): Promise<string> {
  const { id } = await tx.insertInto('rest').values(row).returning('rest.id').executeTakeFirstOrThrow()
  return id
}

/** Every rest that reaches to `day` or beyond ends there; one that would begin later never begins. Returns how many. */
export async function cutRests(tx: Tx, { tenantId }: Place, personId: string, day: string): Promise<number> {
  const cut = await tx
    .updateTable('rest')
    .set({ until_on: sql<string>`greatest(rest.from_on, ${day}::date)` })
    .where('rest.tenant_id', '=', tenantId)
    .where('rest.person_id', '=', personId)
    .where((is) => is.or([is('rest.until_on', 'is', null), is('rest.until_on', '>', day)]))
    .where((is) => is.or([is('rest.until_on', 'is', null), is('rest.until_on', '>', is.ref('rest.from_on'))]))
    .executeTakeFirst()
  return Number(cut.numUpdatedRows)
}
