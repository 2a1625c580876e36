import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** Coordinators to whom nothing was queued since that Monday, with their contracts. */
export async function listDigestReaders(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  monday: string,
): Promise<{ accountId: string; contractIds: string[] }[]> {
  const { rows } = await sql<{ accountId: string; contractId: string | null }>`
    select account.id as "accountId", held.contract_id as "contractId"
      from account
      join account_role as held on held.tenant_id = account.tenant_id and held.account_id = account.id
     where account.tenant_id = ${tenantId} and account.closed_at is null
       and held.role = 'coordinator' and held.ended_at is null
       and not exists (select from mail
                        where mail.tenant_id = account.tenant_id and mail.account_id = account.id
                          and mail.kind = 'weekly-digest'
                          and mail.queued_at >= ${monday}::date::timestamp at time zone 'Asia/Tokyo')
     order by account.id`.execute(tx)
  return rows.map(({ accountId, contractId }) => ({ accountId, contractIds: contractId ? [contractId] : [] }))
}
