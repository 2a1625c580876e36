import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** A visit that was put off learns which visit took its place. */
export async function joinToMovedVisit(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  requestId: string,
  newVisitId: string,
): Promise<void> {
  const moved = await tx
    .selectFrom('visit_change as change')
    .innerJoin('visit', (join) =>
      join.onRef('visit.tenant_id', '=', 'change.tenant_id').onRef('visit.id', '=', 'change.visit_id'),
    )
    .select('change.id')
    .where('change.tenant_id', '=', tenantId)
    .where('visit.request_id', '=', requestId)
    .where('change.kind', '=', 'postponed')
    .where('change.new_visit_id', 'is', null)
    .orderBy('change.changed_at', 'desc')
    .orderBy('change.id', 'desc')
    .executeTakeFirst()
  if (!moved) return
  await tx
    .updateTable('visit_change')
    .set({ new_visit_id: newVisitId })
    .where('visit_change.tenant_id', '=', tenantId)
    .where('visit_change.id', '=', moved.id)
    .execute()
}
