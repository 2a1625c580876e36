import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Track } from '../rules.ts'
import type { RunUnitTable } from '../tables.ts'
import type { Placement } from './rules.ts'

type Place = Pick<Moment, 'tenantId'>

/** A unit of a course as it is held. */
export interface RunUnit {
  id: string
  number: number
  titleJa: string
  titleEn: string
  kind: 'content' | 'exercise'
  track: 'both' | Track
  sessionId: string | null
  startMinute: number | null
  minutes: number | null
}

export function listRunUnits(tx: Tx, { tenantId }: Place, runId: string): Promise<RunUnit[]> {
  return tx
    .selectFrom('run_unit as unit')
    .select(['unit.id', 'unit.number', 'unit.title_ja as titleJa', 'unit.title_en as titleEn', 'unit.kind'])
    .select(['unit.track', 'unit.session_id as sessionId', 'unit.start_minute as startMinute', 'unit.minutes'])
    .where('unit.tenant_id', '=', tenantId)
    .where('unit.run_id', '=', runId)
    .orderBy('unit.position')
    .orderBy('unit.id')
    .execute()
}

export async function insertUnit(tx: Tx, row: Insertable<RunUnitTable>): Promise<string> {
  const inserted = await tx.insertInto('run_unit').values(row).returning('run_unit.id').executeTakeFirstOrThrow()
  return inserted.id
}

export async function updateUnit(
  tx: Tx,
  { tenantId }: Place,
  runId: string,
  id: string,
  changes: Partial<Insertable<RunUnitTable>>,
): Promise<void> {
  await tx
    .updateTable('run_unit')
    .set(changes)
    .where('run_unit.tenant_id', '=', tenantId)
    .where('run_unit.run_id', '=', runId)
    .where('run_unit.id', '=', id)
    .execute()
}

export async function deleteUnit(tx: Tx, { tenantId }: Place, runId: string, id: string): Promise<void> {
  await tx
    .deleteFrom('run_unit_teacher')
    .where('run_unit_teacher.tenant_id', '=', tenantId)
    .where('run_unit_teacher.unit_id', '=', id)
    .execute()
  await tx
    .deleteFrom('run_unit')
    .where('run_unit.tenant_id', '=', tenantId)
    .where('run_unit.run_id', '=', runId)
    .where('run_unit.id', '=', id)
    .execute()
}

export async function placeUnit(tx: Tx, place: Place, runId: string, placement: Placement): Promise<void> {
  const { unitId, sessionId, startMinute, minutes } = placement
  await updateUnit(tx, place, runId, unitId, { session_id: sessionId, start_minute: startMinute, minutes })
}
