import { listAccountsWithRole } from '#platform/accounts/find-accounts.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { SlotFacts } from '../rules/given.ts'

export interface StaffChoice {
  id: string
  name: string
  /** Goes along on another visit at that time. */
  isBusy: boolean
}

/** All follow-up staff, with who is already somewhere else during these hours. */
export async function listStaffChoices(
  tx: Tx,
  moment: Moment,
  { onDay, startMinute, endMinute }: Omit<SlotFacts, 'id'>,
): Promise<StaffChoice[]> {
  const staff = await listAccountsWithRole(tx, moment, 'follow_up_staff')
  const busy = await tx
    .selectFrom('visit_staff as staff')
    .select('staff.account_id as id')
    .where('staff.tenant_id', '=', moment.tenantId)
    .where('staff.released_at', 'is', null)
    .where('staff.part', '=', 'follow-up')
    .where('staff.on_day', '=', onDay)
    .where('staff.start_minute', '<', endMinute)
    .where('staff.end_minute', '>', startMinute)
    .execute()
  return staff.map((one) => ({ ...one, isBusy: busy.some(({ id }) => id === one.id) }))
}
