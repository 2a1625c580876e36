import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Standing } from '../offer/rules.ts'

type Place = Pick<Moment, 'tenantId'>

export async function findStanding(tx: Tx, place: Place, requestId: string): Promise<Standing> {
  const closing = await tx
    .selectFrom('request_closing as closing')
    .select('closing.kind')
    .where('closing.tenant_id', '=', place.tenantId)
    .where('closing.request_id', '=', requestId)
    .executeTakeFirst()
  const visit = await findStandingVisit(tx, place, requestId)
  return {
    closed: closing !== undefined,
    visit: visit && { id: visit.id, slotId: visit.slot_id, recorded: visit.tookPlace !== null },
  }
}

/** The confirmed visit of a request that was neither cancelled nor moved. */
export async function findStandingVisit(tx: Tx, { tenantId }: Place, requestId: string) {
  const row = await tx
    .selectFrom('visit')
    .leftJoin('visit_change as change', (join) =>
      join.onRef('change.tenant_id', '=', 'visit.tenant_id').onRef('change.visit_id', '=', 'visit.id'),
    )
    .leftJoin('visit_record as record', (join) =>
      join.onRef('record.tenant_id', '=', 'visit.tenant_id').onRef('record.visit_id', '=', 'visit.id'),
    )
    .selectAll('visit')
    .select('record.took_place as tookPlace')
    .where('visit.tenant_id', '=', tenantId)
    .where('visit.request_id', '=', requestId)
    .where('change.id', 'is', null)
    .orderBy('visit.confirmed_at', 'desc')
    .orderBy('visit.id', 'desc')
    .executeTakeFirst()
  return row ?? null
}
