import type { Insertable, Updateable } from 'kysely'
import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { CourseKind } from '../rules.ts'
import type { CurriculumTable } from '../tables.ts'

type Place = Pick<Moment, 'tenantId'>

export interface Curriculum {
  id: string
  /** Where it is published as it stands; null for one of the municipality’s own, which may be changed. */
  referenceKey: string | null
  courseKind: CourseKind
  nameJa: string
  nameEn: string
  days: number | null
  totalMinutes: number | null
  requiresKind: CourseKind | null
  source: string
  validFrom: string
  endedOn: string | null
}

/** Curricula of the municipality, those no longer used last. */
export function listCurricula(tx: Tx, { tenantId }: Place): Promise<Curriculum[]> {
  return curricula(tx, tenantId)
    .orderBy(sql`curriculum.ended_on is not null`)
    .orderBy('curriculum.valid_from', 'desc')
    .orderBy('curriculum.made_at', 'desc')
    .orderBy('curriculum.id')
    .execute()
}

export async function findCurriculum(tx: Tx, { tenantId }: Place, id: string): Promise<Curriculum | null> {
  return (await curricula(tx, tenantId).where('curriculum.id', '=', id).executeTakeFirst()) ?? null
}

/** Null where a published curriculum of that key was taken over before. */
export async function insertCurriculum(tx: Tx, row: Insertable<CurriculumTable>): Promise<string | null> {
  const inserted = await tx
    .insertInto('curriculum')
    .values(row)
    .onConflict((there) => there.columns(['tenant_id', 'reference_key']).doNothing())
    .returning('curriculum.id')
    .executeTakeFirst()
  return inserted?.id ?? null
}

export async function updateCurriculum(
  tx: Tx,
  { tenantId }: Place,
  id: string,
  changes: Updateable<CurriculumTable>,
): Promise<void> {
  await tx
    .updateTable('curriculum')
    .set(changes)
    .where('curriculum.tenant_id', '=', tenantId)
    .where('curriculum.id', '=', id)
    .execute()
}

const curricula = (tx: Tx, tenantId: string) =>
  tx
    .selectFrom('curriculum')
    .select(['curriculum.id', 'curriculum.reference_key as referenceKey', 'curriculum.course_kind as courseKind'])
    .select(['curriculum.name_ja as nameJa', 'curriculum.name_en as nameEn', 'curriculum.days'])
    .select(['curriculum.total_minutes as totalMinutes', 'curriculum.requires_kind as requiresKind'])
    .select(['curriculum.source', 'curriculum.valid_from as validFrom', 'curriculum.ended_on as endedOn'])
    .where('curriculum.tenant_id', '=', tenantId)
