import { record } from '#platform/audit/record.ts'
import { addMonths } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { insertSchedule } from './store.ts'

/** Begins the plan of a month, or of several. Nothing is proposed or sent by it. */
export async function openSchedule(
  tx: Tx,
  moment: Moment,
  { fromMonth, months }: { fromMonth: string; months: number },
): Promise<string> {
  const id = await insertSchedule(tx, {
    tenant_id: moment.tenantId,
    from_on: `${fromMonth}-01`,
    until_on: `${addMonths(fromMonth, months)}-01`,
    opened_by: moment.actorId,
    opened_at: moment.now,
  })
  await record(tx, moment, { verb: 'open-schedule', subjectKind: 'schedule', subjectId: id })
  return id
}
