import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Unit } from './rules.ts'

type Place = Pick<Moment, 'tenantId'>

export function listUnits(tx: Tx, { tenantId }: Place, curriculumId: string): Promise<Unit[]> {
  return tx
    .selectFrom('curriculum_unit as unit')
    .select(['unit.number', 'unit.title_ja as titleJa', 'unit.title_en as titleEn', 'unit.kind', 'unit.track'])
    .select(['unit.minutes', 'unit.day'])
    .where('unit.tenant_id', '=', tenantId)
    .where('unit.curriculum_id', '=', curriculumId)
    .orderBy('unit.position')
    .orderBy('unit.id')
    .execute()
}

/** Puts these units in the place of what stood there. */
export async function replaceUnits(
  tx: Tx,
  { tenantId }: Place,
  curriculumId: string,
  units: readonly Unit[],
): Promise<void> {
  await tx
    .deleteFrom('curriculum_unit')
    .where('curriculum_unit.tenant_id', '=', tenantId)
    .where('curriculum_unit.curriculum_id', '=', curriculumId)
    .execute()
  const rows = units.map(({ number, titleJa, titleEn, kind, track, minutes, day }, at) => ({
    tenant_id: tenantId,
    curriculum_id: curriculumId,
    position: at + 1,
    number,
    title_ja: titleJa,
    title_en: titleEn,
    kind,
    track,
    minutes,
    day,
  }))
  if (rows.length > 0) await tx.insertInto('curriculum_unit').values(rows).execute()
}
