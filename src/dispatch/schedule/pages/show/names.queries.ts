import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

type Place = Pick<Moment, 'tenantId'>

export async function listHostNames(tx: Tx, { tenantId }: Place): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('organisation')
    .select(['organisation.id', 'organisation.name'])
    .where('organisation.tenant_id', '=', tenantId)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export async function listStaffNames(tx: Tx, { tenantId }: Place): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('account')
    .innerJoin('account_role as role', (join) =>
      join.onRef('role.tenant_id', '=', 'account.tenant_id').onRef('role.account_id', '=', 'account.id'),
    )
    .select(['account.id', 'account.name'])
    .where('account.tenant_id', '=', tenantId)
    .where('role.role', '=', 'follow_up_staff')
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
