import { record } from '../audit/record.ts'
import type { Role } from '../auth/actor.ts'
import { endSessionsOf } from '../auth/session.ts'
import type { Tx } from '../database/db.ts'
import type { Moment } from '../desk.ts'
import { endFeed } from './calendar-feeds.ts'

/** Roles with a calendar to subscribe to: its secret address ends with them. */
const withFeed: Role[] = ['supporter', 'follow_up_staff']

/** Ends a role from now on. Open sessions go on with what is left. */
export async function endRole(tx: Tx, moment: Moment, accountId: string, roleId: string): Promise<void> {
  const ended = await tx
    .updateTable('account_role')
    .set({ ended_at: moment.now })
    .where('account_role.tenant_id', '=', moment.tenantId)
    .where('account_role.account_id', '=', accountId)
    .where('account_role.id', '=', roleId)
    .where('account_role.ended_at', 'is', null)
    .returning('account_role.role')
    .executeTakeFirst()
  if (ended && withFeed.includes(ended.role)) await endFeed(tx, moment, accountId)
  if (ended)
    await record(tx, moment, {
      verb: 'end-role',
      subjectKind: 'account',
      subjectId: accountId,
      details: { role: ended.role },
    })
}

/** Closes an account: nobody signs in with it again, and its sessions end at once. */
export async function closeAccount(tx: Tx, moment: Moment, accountId: string): Promise<void> {
  await tx
    .updateTable('account')
    .set({ closed_at: moment.now })
    .where('account.tenant_id', '=', moment.tenantId)
    .where('account.id', '=', accountId)
    .where('account.closed_at', 'is', null)
    .execute()
  await endSessionsOf(tx, moment, accountId)
  await record(tx, moment, { verb: 'close-account', subjectKind: 'account', subjectId: accountId })
}
