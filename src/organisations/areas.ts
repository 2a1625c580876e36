import { record } from '#platform/audit/record.ts'
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

/** Adds an area at the end; false when one of that name is there already. */
export async function addArea(tx: Tx, moment: Moment, area: { nameJa: string; nameEn: string }): Promise<boolean> {
  const position = (await listAreas(tx, moment)).length
  const added = await tx
    .insertInto('area')
    .values({ tenant_id: moment.tenantId, name_ja: area.nameJa, name_en: area.nameEn, position })
    .onConflict((conflict) => conflict.doNothing())
    .returning('area.id')
    .executeTakeFirst()
  if (added) await record(tx, moment, { verb: 'add-area', subjectKind: 'area', subjectId: added.id })
  return added !== undefined
}

/** Sets minutes between areas; null makes a way unknown again. */
export async function setTravelTimes(
  tx: Tx,
  moment: Moment,
  times: readonly { from: string; to: string; minutes: number | null }[],
): Promise<void> {
  await tx.deleteFrom('travel_time').where('travel_time.tenant_id', '=', moment.tenantId).execute()
  const known = times.filter((time): time is { from: string; to: string; minutes: number } => time.minutes !== null)
  if (known.length)
    await tx
      .insertInto('travel_time')
      .values(
        known.map(({ from, to, minutes }) => ({
          tenant_id: moment.tenantId,
          from_area_id: from,
          to_area_id: to,
          minutes,
        })),
      )
      .execute()
  await record(tx, moment, { verb: 'set-travel-times', subjectKind: 'area', subjectId: null })
}
