import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

type Place = Pick<Moment, 'tenantId'>

export interface Teacher {
  id: string
  part: 'expert' | 'active-peer'
  nameSealed: string | null
  organisation: string
  role: string
  personId: string | null
  shown: boolean
}

export function listTeachers(tx: Tx, { tenantId }: Place, runId: string): Promise<Teacher[]> {
  return tx
    .selectFrom('run_teacher as teacher')
    .select(['teacher.id', 'teacher.part', 'teacher.name_sealed as nameSealed', 'teacher.organisation'])
    .select(['teacher.role', 'teacher.person_id as personId', 'teacher.shown_in_public as shown'])
    .where('teacher.tenant_id', '=', tenantId)
    .where('teacher.run_id', '=', runId)
    .orderBy('teacher.part', 'desc')
    .orderBy('teacher.organisation')
    .orderBy('teacher.id')
    .execute()
}

/** Which teacher teaches which unit. */
export async function listUnitTeachers(tx: Tx, { tenantId }: Place, runId: string): Promise<Map<string, string[]>> {
  const rows = await tx
    .selectFrom('run_unit_teacher as teaches')
    .innerJoin('run_teacher as teacher', (join) =>
      join.onRef('teacher.tenant_id', '=', 'teaches.tenant_id').onRef('teacher.id', '=', 'teaches.teacher_id'),
    )
    .select(['teaches.unit_id as unitId', 'teaches.teacher_id as teacherId'])
    .where('teaches.tenant_id', '=', tenantId)
    .where('teacher.run_id', '=', runId)
    .execute()
  const teachers = new Map<string, string[]>()
  for (const { unitId, teacherId } of rows) teachers.set(unitId, [...(teachers.get(unitId) ?? []), teacherId])
  return teachers
}
