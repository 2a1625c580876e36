import { record } from '../audit/record.ts'
import type { Role } from '../auth/actor.ts'
import { endSessionsOf } from '../auth/session.ts'
import type { Tx } from '../database/db.ts'
import type { Moment } from '../desk.ts'
import { endFeed } from './calendar-feeds.ts'

export interface AccountRecord {
  id: string
  name: string
  /** Opened for administrators, who invite people by it. */
  email: string | null
  hasSecondStep: boolean
  personId: string | null
  organisationId: string | null
  createdAt: string
  closedAt: string | null
  roles: {
    id: string
    role: Role
    contractId: string | null
    seesRecords: boolean
    grantedAt: string
    endedAt: string | null
  }[]
}

/** All accounts of the municipality with their roles, present and past, by name. */
export async function listAccounts(tx: Tx, moment: Moment): Promise<AccountRecord[]> {
  const accounts = await tx
    .selectFrom('account')
    .selectAll()
    .where('account.tenant_id', '=', moment.tenantId)
    .orderBy('account.name')
    .orderBy('account.id')
    .execute()
  const roles = await tx
    .selectFrom('account_role')
    .selectAll()
    .where('account_role.tenant_id', '=', moment.tenantId)
    .orderBy('account_role.granted_at')
    .orderBy('account_role.id')
    .execute()
  const byAccount = Map.groupBy(roles, (role) => role.account_id)
  return accounts.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email_sealed && moment.keys.open(moment.tenantId, row.email_sealed),
    hasSecondStep: row.totp_confirmed_at !== null,
    personId: row.person_id,
    organisationId: row.organisation_id,
    createdAt: row.created_at,
    closedAt: row.closed_at,
    roles: (byAccount.get(row.id) ?? []).map((held) => ({
      id: held.id,
      role: held.role,
      contractId: held.contract_id,
      seesRecords: held.sees_records,
      grantedAt: held.granted_at,
      endedAt: held.ended_at,
    })),
  }))
}

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
