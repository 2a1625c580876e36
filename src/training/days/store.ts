import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { RunMode } from '../run/rules.ts'
import type { RunSessionTable } from '../tables.ts'

type Place = Pick<Moment, 'tenantId'>

/** A day, or a part of a day, on which a course is held. */
export interface CourseDay {
  id: string
  onDay: string
  startMinute: number
  endMinute: number
  mode: RunMode
  place: string
  linkSealed: string | null
}

export function listDays(tx: Tx, { tenantId }: Place, runId: string): Promise<CourseDay[]> {
  return tx
    .selectFrom('run_session as day')
    .select(['day.id', 'day.on_day as onDay', 'day.start_minute as startMinute', 'day.end_minute as endMinute'])
    .select(['day.mode', 'day.place', 'day.online_link_sealed as linkSealed'])
    .where('day.tenant_id', '=', tenantId)
    .where('day.run_id', '=', runId)
    .orderBy('day.on_day')
    .orderBy('day.start_minute')
    .orderBy('day.id')
    .execute()
}

export async function insertDay(tx: Tx, row: Insertable<RunSessionTable>): Promise<void> {
  await tx.insertInto('run_session').values(row).execute()
}

export async function updateDay(
  tx: Tx,
  { tenantId }: Place,
  runId: string,
  id: string,
  changes: Omit<Insertable<RunSessionTable>, 'tenant_id' | 'run_id'>,
): Promise<void> {
  await tx
    .updateTable('run_session')
    .set(changes)
    .where('run_session.tenant_id', '=', tenantId)
    .where('run_session.run_id', '=', runId)
    .where('run_session.id', '=', id)
    .execute()
}

/** Units that stood on the day keep everything but the day. */
export async function deleteDay(tx: Tx, { tenantId }: Place, runId: string, id: string): Promise<void> {
  await tx
    .updateTable('run_unit')
    .set({ session_id: null, start_minute: null })
    .where('run_unit.tenant_id', '=', tenantId)
    .where('run_unit.run_id', '=', runId)
    .where('run_unit.session_id', '=', id)
    .execute()
  await tx
    .deleteFrom('run_session')
    .where('run_session.tenant_id', '=', tenantId)
    .where('run_session.run_id', '=', runId)
    .where('run_session.id', '=', id)
    .execute()
}
