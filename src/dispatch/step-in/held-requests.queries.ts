import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { RequestRow } from '../request/store.ts'

/** Requests with the names of their hosts and the visit that stands. */
export async function listHeldRequests(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('dispatch_request as request')
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.tenant_id', '=', 'request.tenant_id')
        .onRef('organisation.id', '=', 'request.organisation_id'),
    )
    .selectAll('request')
    .select([
      'organisation.name as hostName',
      sql<string | null>`(select v.id from visit v where v.tenant_id = request.tenant_id and v.request_id = request.id
        and not exists (select from visit_change c where c.tenant_id = v.tenant_id and c.visit_id = v.id)
        order by v.confirmed_at desc, v.id limit 1)`.as('visitId'),
    ])
    .where('request.tenant_id', '=', tenantId)
    .where('request.id', 'in', ids)
    .execute()
  return rows.map(({ hostName, visitId, ...row }) => ({ row: row as RequestRow, hostName, visitId }))
}
