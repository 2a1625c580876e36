import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** Host and date of everything in these proposals, also of what was closed or carried out since. */
export async function listProposedDates(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  proposalIds: readonly string[],
) {
  if (proposalIds.length === 0) return []
  return tx
    .selectFrom('proposed_visit as visit')
    .innerJoin('request_slot as slot', (join) =>
      join.onRef('slot.tenant_id', '=', 'visit.tenant_id').onRef('slot.id', '=', 'visit.slot_id'),
    )
    .innerJoin('dispatch_request as request', (join) =>
      join.onRef('request.tenant_id', '=', 'visit.tenant_id').onRef('request.id', '=', 'visit.request_id'),
    )
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.tenant_id', '=', 'request.tenant_id')
        .onRef('organisation.id', '=', 'request.organisation_id'),
    )
    .select([
      'request.id as requestId',
      'request.reference',
      'organisation.name as host',
      'slot.id as slotId',
      'slot.on_day as onDay',
      'slot.start_minute as startMinute',
      'slot.end_minute as endMinute',
    ])
    .where('visit.tenant_id', '=', tenantId)
    .where('visit.proposal_id', 'in', [...proposalIds])
    .execute()
}
