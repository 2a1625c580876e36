import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** Who was asked to a date of this proposal at any time, whatever became of it: by date. */
export async function listAskedBefore(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  proposalId: string,
): Promise<Map<string, Set<string>>> {
  const rows = await tx
    .selectFrom('proposed_visit as visit')
    .innerJoin('offer', (join) =>
      join.onRef('offer.tenant_id', '=', 'visit.tenant_id').onRef('offer.slot_id', '=', 'visit.slot_id'),
    )
    .select(['offer.slot_id as slotId', 'offer.person_id as personId'])
    .where('visit.tenant_id', '=', tenantId)
    .where('visit.proposal_id', '=', proposalId)
    .where('offer.part', '=', 'supporter')
    .execute()
  const bySlot = Map.groupBy(rows, ({ slotId }) => slotId)
  return new Map([...bySlot].map(([slotId, all]) => [slotId, new Set(all.map(({ personId }) => personId))]))
}
