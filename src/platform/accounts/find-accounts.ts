import type { Role } from '../auth/actor.ts'
import type { Tx } from '../database/db.ts'
import type { Moment } from '../desk.ts'

type Place = Pick<Moment, 'tenantId'>

/** The open account of a person on the register, or null where the person uses paper or telephone only. */
export async function findAccountOfPerson(tx: Tx, { tenantId }: Place, personId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('account')
    .select('account.id')
    .where('account.tenant_id', '=', tenantId)
    .where('account.person_id', '=', personId)
    .where('account.closed_at', 'is', null)
    .executeTakeFirst()
  return row?.id ?? null
}

/** Open accounts that hold a role today. */
export function listAccountsWithRole(tx: Tx, { tenantId }: Place, role: Role): Promise<{ id: string; name: string }[]> {
  return tx
    .selectFrom('account')
    .innerJoin('account_role', (join) =>
      join
        .onRef('account_role.tenant_id', '=', 'account.tenant_id')
        .onRef('account_role.account_id', '=', 'account.id'),
    )
    .select(['account.id', 'account.name'])
    .where('account.tenant_id', '=', tenantId)
    .where('account.closed_at', 'is', null)
    .where('account_role.role', '=', role)
    .where('account_role.ended_at', 'is', null)
    .orderBy('account.name')
    .orderBy('account.id')
    .execute()
}

/** Open accounts that act for a host today. */
export function listAccountsOfOrganisation(
  tx: Tx,
  { tenantId }: Place,
  organisationId: string,
): Promise<{ id: string }[]> {
  return tx
    .selectFrom('account')
    .innerJoin('account_role', (join) =>
      join
        .onRef('account_role.tenant_id', '=', 'account.tenant_id')
        .onRef('account_role.account_id', '=', 'account.id'),
    )
    .select('account.id')
    .where('account_role.role', '=', 'host')
    .where('account_role.ended_at', 'is', null)
    .where('account.tenant_id', '=', tenantId)
    .where('account.organisation_id', '=', organisationId)
    .where('account.closed_at', 'is', null)
    .execute()
}
