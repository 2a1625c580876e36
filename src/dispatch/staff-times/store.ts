import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { StaffFacts } from '../rules/staff.ts'
import type { StaffDifferentDayTable, StaffWeekTable } from '../tables.ts'

type Place = Pick<Moment, 'tenantId'>
export type Window = NonNullable<StaffFacts['availability']>[number]

/** Holds the account, so that two who type at once write one after the other. */
export async function lockAccount(tx: Tx, { tenantId }: Place, accountId: string): Promise<void> {
  await tx
    .selectFrom('account')
    .select('account.id')
    .where('account.tenant_id', '=', tenantId)
    .where('account.id', '=', accountId)
    .forNoKeyUpdate()
    .execute()
}

/** The week said before is over; it stays as history. */
export async function endWeek(tx: Tx, { tenantId, now }: Pick<Moment, 'tenantId' | 'now'>, accountId: string) {
  await tx
    .updateTable('staff_week')
    .set({ ended_at: now })
    .where('staff_week.tenant_id', '=', tenantId)
    .where('staff_week.account_id', '=', accountId)
    .where('staff_week.ended_at', 'is', null)
    .execute()
}

export async function insertWeek(tx: Tx, row: Insertable<StaffWeekTable>, windows: readonly Window[]): Promise<void> {
  const week = await tx.insertInto('staff_week').values(row).returning('staff_week.id').executeTakeFirstOrThrow()
  const times = windows.map(({ weekday, fromMinute, toMinute }) => ({
    tenant_id: row.tenant_id,
    week_id: week.id,
    weekday,
    from_minute: fromMinute,
    to_minute: toMinute,
  }))
  if (times.length > 0) await tx.insertInto('staff_week_time').values(times).execute()
}

export async function insertDifferentDay(tx: Tx, row: Insertable<StaffDifferentDayTable>): Promise<void> {
  await tx.insertInto('staff_different_day').values(row).execute()
}

/** False where this account has no such day. */
export async function endDifferentDay(
  tx: Tx,
  { tenantId, now }: Pick<Moment, 'tenantId' | 'now'>,
  accountId: string,
  id: string,
): Promise<boolean> {
  const done = await tx
    .updateTable('staff_different_day')
    .set({ ended_at: now })
    .where('staff_different_day.tenant_id', '=', tenantId)
    .where('staff_different_day.account_id', '=', accountId)
    .where('staff_different_day.id', '=', id)
    .where('staff_different_day.ended_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}
