import type { Insertable, Updateable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { CourseRunStepTable, CourseRunTable, RunUnitTable } from '../tables.ts'
import type { RunStep } from './rules.ts'

type Place = Pick<Moment, 'tenantId'>

export async function insertRun(tx: Tx, row: Insertable<CourseRunTable>): Promise<string> {
  const inserted = await tx.insertInto('course_run').values(row).returning('course_run.id').executeTakeFirstOrThrow()
  return inserted.id
}

/** Nobody else changes the course until the transaction ends. Null where there is none. */
export async function lockRun(tx: Tx, { tenantId }: Place, id: string) {
  const row = await tx
    .selectFrom('course_run')
    .selectAll()
    .where('course_run.tenant_id', '=', tenantId)
    .where('course_run.id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

export async function updateRun(
  tx: Tx,
  { tenantId }: Place,
  id: string,
  changes: Updateable<CourseRunTable>,
): Promise<void> {
  await tx
    .updateTable('course_run')
    .set((row) => ({ ...changes, version: row('course_run.version', '+', 1) }))
    .where('course_run.tenant_id', '=', tenantId)
    .where('course_run.id', '=', id)
    .execute()
}

export async function insertStep(tx: Tx, row: Insertable<CourseRunStepTable>): Promise<boolean> {
  const inserted = await tx
    .insertInto('course_run_step')
    .values(row)
    .onConflict((there) =>
      there.columns(['tenant_id', 'run_id', 'step']).where('taken_back_at', 'is', null).doNothing(),
    )
    .returning('course_run_step.id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function takeStepBack(tx: Tx, moment: Moment, runId: string, step: RunStep): Promise<boolean> {
  const changed = await tx
    .updateTable('course_run_step')
    .set({ taken_back_at: moment.now, taken_back_by: moment.actorId })
    .where('course_run_step.tenant_id', '=', moment.tenantId)
    .where('course_run_step.run_id', '=', runId)
    .where('course_run_step.step', '=', step)
    .where('course_run_step.taken_back_at', 'is', null)
    .returning('course_run_step.id')
    .execute()
  return changed.length > 0
}

export async function insertUnits(tx: Tx, rows: readonly Insertable<RunUnitTable>[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('run_unit').values(rows).execute()
}
