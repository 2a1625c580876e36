import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { StaffFacts } from '../rules/staff.ts'
import type { SaidBy } from './said-by.ts'
import { endWeek, insertWeek, lockAccount, type Window } from './store.ts'

export interface Week {
  windows: readonly Window[]
  limits: StaffFacts['limits']
}

/** From now on these weekly times and limits hold; those said before stay as history. */
export async function saveWeek(tx: Tx, moment: Moment, accountId: string, week: Week, saidBy: SaidBy): Promise<void> {
  await lockAccount(tx, moment, accountId)
  await endWeek(tx, moment, accountId)
  const row = {
    tenant_id: moment.tenantId,
    account_id: accountId,
    per_day: week.limits.perDay,
    per_week: week.limits.perWeek,
    said_at: moment.now,
    ended_at: null,
    ...saidBy,
  }
  await insertWeek(tx, row, week.windows)
  const { channel } = saidBy
  await record(tx, moment, { verb: 'save-staff-times', subjectKind: 'account', subjectId: accountId, channel })
}
