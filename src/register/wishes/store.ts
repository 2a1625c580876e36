import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { SupporterWishTable } from '../tables.ts'

type Place = Pick<Moment, 'tenantId'>

export function findWishRow(tx: Tx, { tenantId }: Place, personId: string) {
  return tx
    .selectFrom('supporter_wish')
    .selectAll()
    .where('supporter_wish.tenant_id', '=', tenantId)
    .where('supporter_wish.person_id', '=', personId)
    .executeTakeFirst()
}

/** Writes the given columns and leaves the others as they are. */
export async function upsertWish(tx: Tx, row: Insertable<SupporterWishTable>): Promise<void> {
  const { tenant_id: _, person_id: __, ...changes } = row
  await tx
    .insertInto('supporter_wish')
    .values(row)
    .onConflict((there) => there.columns(['tenant_id', 'person_id']).doUpdateSet(changes))
    .execute()
}

export async function listWishedAreaIds(tx: Tx, { tenantId }: Place, personId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('wished_area')
    .select('wished_area.area_id')
    .where('wished_area.tenant_id', '=', tenantId)
    .where('wished_area.person_id', '=', personId)
    .execute()
  return rows.map((row) => row.area_id)
}

export async function replaceWishedAreas(
  tx: Tx,
  { tenantId }: Place,
  personId: string,
  areaIds: readonly string[],
): Promise<void> {
  await tx
    .deleteFrom('wished_area')
    .where('wished_area.tenant_id', '=', tenantId)
    .where('wished_area.person_id', '=', personId)
    .execute()
  const rows = areaIds.map((area_id) => ({ tenant_id: tenantId, person_id: personId, area_id }))
  if (rows.length > 0) await tx.insertInto('wished_area').values(rows).execute()
}
