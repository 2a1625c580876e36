import type { Role } from '../auth/actor.ts'
import type { Tx } from '../database/db.ts'
import type { Moment } from '../desk.ts'

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
