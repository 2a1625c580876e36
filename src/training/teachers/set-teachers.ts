import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { lockRun } from '../run/store.ts'
import { listTeachers } from './store.ts'

export interface TeacherLine {
  id: string | null
  part: 'expert' | 'active-peer'
  name: string
  organisation: string
  role: string
  shown: boolean
  /** The units taught, by id. */
  units: string[]
}

/** Puts the teachers of a course as they were written, with the units of each. */
export async function setTeachers(tx: Tx, moment: Moment, runId: string, lines: readonly TeacherLine[]): Promise<void> {
  await lockRun(tx, moment, runId)
  const known = new Set((await listTeachers(tx, moment, runId)).map(({ id }) => id))
  const kept = new Set(lines.flatMap(({ id }) => (id ? [id] : [])))
  for (const id of known) {
    await forgetUnits(tx, moment, id)
    if (!kept.has(id)) await remove(tx, moment, id)
  }
  for (const line of lines) {
    const id = await put(tx, moment, runId, line, known)
    const rows = line.units.map((unit_id) => ({ tenant_id: moment.tenantId, unit_id, teacher_id: id }))
    if (rows.length > 0) await tx.insertInto('run_unit_teacher').values(rows).execute()
  }
  await record(tx, moment, { verb: 'set-course-teachers', subjectKind: 'course_run', subjectId: runId })
}

async function put(tx: Tx, moment: Moment, runId: string, line: TeacherLine, known: ReadonlySet<string>) {
  const { part, name, organisation, role, shown } = line
  const name_sealed = name ? moment.keys.seal(moment.tenantId, name) : null
  const columns = { part, name_sealed, organisation, role, shown_in_public: shown }
  if (line.id && known.has(line.id)) {
    await tx
      .updateTable('run_teacher')
      .set(columns)
      .where('run_teacher.tenant_id', '=', moment.tenantId)
      .where('run_teacher.id', '=', line.id)
      .execute()
    return line.id
  }
  const inserted = await tx
    .insertInto('run_teacher')
    .values({ tenant_id: moment.tenantId, run_id: runId, ...columns })
    .returning('run_teacher.id')
    .executeTakeFirstOrThrow()
  return inserted.id
}

async function forgetUnits(tx: Tx, { tenantId }: Moment, id: string): Promise<void> {
  await tx
    .deleteFrom('run_unit_teacher')
    .where('run_unit_teacher.tenant_id', '=', tenantId)
    .where('run_unit_teacher.teacher_id', '=', id)
    .execute()
}

async function remove(tx: Tx, { tenantId }: Moment, id: string): Promise<void> {
  await tx.deleteFrom('run_teacher').where('tenant_id', '=', tenantId).where('id', '=', id).execute()
}
