import { record } from '../audit/record.ts'
import type { Role } from '../auth/actor.ts'
import type { Tx } from '../database/db.ts'
import type { Moment } from '../desk.ts'

export interface GivenRole {
  role: Role
  /** Bounds a coordinator. */
  contractId?: string | null
  /** Opens records to an officer. */
  seesRecords?: boolean
  /** For which a host acts; left out where the account has it already. */
  organisationId?: string | null
}

/** Gives a role from now on, each with the scope that belongs to it and no other. */
export async function grantRole(tx: Tx, moment: Moment, accountId: string, given: GivenRole): Promise<void> {
  await tx
    .insertInto('account_role')
    .values({
      tenant_id: moment.tenantId,
      account_id: accountId,
      role: given.role,
      contract_id: given.role === 'coordinator' ? (given.contractId ?? null) : null,
      sees_records: given.role === 'officer' && (given.seesRecords ?? false),
      granted_at: moment.now,
      granted_by: moment.actorId,
    })
    .execute()
  if (given.role === 'host' && given.organisationId) await actFor(tx, moment, accountId, given.organisationId)
  await record(tx, moment, {
    verb: 'grant-role',
    subjectKind: 'account',
    subjectId: accountId,
    details: { role: given.role },
  })
}

async function actFor(tx: Tx, { tenantId }: Moment, accountId: string, organisationId: string): Promise<void> {
  await tx
    .updateTable('account')
    .set({ organisation_id: organisationId })
    .where('account.tenant_id', '=', tenantId)
    .where('account.id', '=', accountId)
    .execute()
}
