import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

export const insertReminder = (
  tx: Tx,
  { tenantId, today }: Moment,
  { entryId, accountId }: { entryId: string; accountId: string },
) =>
  tx
    .insertInto('portal_entry_reminder')
    .values({ tenant_id: tenantId, entry_id: entryId, account_id: accountId, sent_on: today })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
