import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { StaffPlace } from '../rules/staff.ts'

/** Where follow-up staff go along on these days, both included, by account. Deputies are not bound to a place. */
export async function listStaffPlaces(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  days: { from: string; to: string },
): Promise<Map<string, StaffPlace[]>> {
  const rows = await tx
    .selectFrom('visit_staff as staff')
    .innerJoin('visit', (join) =>
      join.onRef('visit.tenant_id', '=', 'staff.tenant_id').onRef('visit.id', '=', 'staff.visit_id'),
    )
    .innerJoin('dispatch_request as request', (join) =>
      join.onRef('request.tenant_id', '=', 'visit.tenant_id').onRef('request.id', '=', 'visit.request_id'),
    )
    .select([
      'staff.account_id as accountId',
      'visit.slot_id as slotId',
      'staff.on_day as onDay',
      'staff.start_minute as startMinute',
      'staff.end_minute as endMinute',
      'request.area_id as areaId',
      'request.mode',
    ])
    .where('staff.tenant_id', '=', tenantId)
    .where('staff.released_at', 'is', null)
    .where('staff.part', '=', 'follow-up')
    .where('staff.on_day', '>=', days.from)
    .where('staff.on_day', '<=', days.to)
    .orderBy('staff.on_day')
    .orderBy('staff.start_minute')
    .orderBy('staff.id')
    .execute()
  const places = new Map<string, StaffPlace[]>()
  for (const { accountId, ...place } of rows) places.set(accountId, [...(places.get(accountId) ?? []), place])
  return places
}
