import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

export type StaffPlace = Awaited<ReturnType<typeof listStaffPlaces>>[number]

/** The visits on which an account goes along or stands by, from a day on, with those from which it was released. */
export function listStaffPlaces(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, accountId: string, fromDay: string) {
  return tx
    .selectFrom('visit_staff as staff')
    .innerJoin('visit', (join) =>
      join.onRef('visit.tenant_id', '=', 'staff.tenant_id').onRef('visit.id', '=', 'staff.visit_id'),
    )
    .innerJoin('dispatch_request as request', (join) =>
      join.onRef('request.tenant_id', '=', 'visit.tenant_id').onRef('request.id', '=', 'visit.request_id'),
    )
    .leftJoin('visit_change as change', (join) =>
      join.onRef('change.tenant_id', '=', 'visit.tenant_id').onRef('change.visit_id', '=', 'visit.id'),
    )
    .select([
      'staff.id',
      'staff.on_day as onDay',
      'staff.start_minute as startMinute',
      'staff.end_minute as endMinute',
      'staff.assigned_at as assignedAt',
      'staff.released_at as releasedAt',
      'visit.sequence',
      'request.place_name as placeName',
      'request.place_address as placeAddress',
      'change.kind as change',
      'change.changed_at as changedAt',
    ])
    .where('staff.tenant_id', '=', tenantId)
    .where('staff.account_id', '=', accountId)
    .where('staff.on_day', '>=', fromDay)
    .orderBy('staff.on_day')
    .orderBy('staff.start_minute')
    .orderBy('staff.id')
    .execute()
}
