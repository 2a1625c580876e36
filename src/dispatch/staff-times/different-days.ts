import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { StaffFacts } from '../rules/staff.ts'
import type { SaidBy } from './said-by.ts'
import { endDifferentDay, insertDifferentDay } from './store.ts'

/** One day off, or one more than the week says. No reason is asked. */
export async function addStaffDay(
  tx: Tx,
  moment: Moment,
  accountId: string,
  day: StaffFacts['exceptions'][number],
  saidBy: SaidBy,
): Promise<void> {
  await insertDifferentDay(tx, {
    tenant_id: moment.tenantId,
    account_id: accountId,
    on_day: day.onDay,
    available: day.available,
    from_minute: day.fromMinute,
    to_minute: day.toMinute,
    said_at: moment.now,
    ended_at: null,
    ...saidBy,
  })
  const details = { onDay: day.onDay }
  const about = { subjectKind: 'account', subjectId: accountId, channel: saidBy.channel, details }
  await record(tx, moment, { verb: 'add-staff-day', ...about })
}

/** The day is like every other of its week again. Removing it twice is as good as once. */
export async function removeStaffDay(tx: Tx, moment: Moment, accountId: string, id: string): Promise<void> {
  if (!(await endDifferentDay(tx, moment, accountId, id))) return
  await record(tx, moment, { verb: 'remove-staff-day', subjectKind: 'account', subjectId: accountId })
}
