import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

export interface Area {
  id: string
  nameJa: string
  nameEn: string
}

/** The municipality's areas in its own order. */
export function listAreas(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>): Promise<Area[]> {
  return tx
    .selectFrom('area')
    .select(['area.id', 'area.name_ja as nameJa', 'area.name_en as nameEn'])
    .where('area.tenant_id', '=', tenantId)
    .orderBy('area.position')
    .orderBy('area.name_ja')
    .execute()
}

/** Minutes by `from>to`. */
export async function listTravelTimes(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>): Promise<Map<string, number>> {
  const rows = await tx.selectFrom('travel_time').selectAll().where('travel_time.tenant_id', '=', tenantId).execute()
  return new Map(rows.map((row) => [`${row.from_area_id}>${row.to_area_id}`, row.minutes]))
}
