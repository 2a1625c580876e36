import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

type Safe = Pick<Moment, 'tenantId' | 'keys'>

export interface Adviser {
  accountId: string
  name: string
  about: string
}

/** Those who said that they can be asked: experienced peers and staff, by name, in no order of worth. */
export async function listAdvisers(tx: Tx, { tenantId, keys }: Safe): Promise<Adviser[]> {
  const rows = await tx
    .selectFrom('peer_adviser as adviser')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'adviser.tenant_id').onRef('account.id', '=', 'adviser.account_id'),
    )
    .select(['adviser.account_id as accountId', 'account.name', 'adviser.about_sealed as sealed'])
    .where('adviser.tenant_id', '=', tenantId)
    .where('adviser.ended_at', 'is', null)
    .where('account.closed_at', 'is', null)
    .orderBy('account.name')
    .orderBy('adviser.id')
    .execute()
  return rows.map(({ sealed, ...row }) => ({ ...row, about: sealed ? keys.open(tenantId, sealed) : '' }))
}
