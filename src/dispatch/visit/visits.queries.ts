import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type VisitState, visitState } from './rules.ts'

type Place = Pick<Moment, 'tenantId'>

/** Visits from one day until before another, without any person: for totals and lists of other slices. */
export function listVisitsBetween(tx: Tx, { tenantId }: Place, days: { from: string; to: string }) {
  return tx
    .selectFrom('visit')
    .leftJoin('visit_change as change', (join) =>
      join.onRef('change.tenant_id', '=', 'visit.tenant_id').onRef('change.visit_id', '=', 'visit.id'),
    )
    .leftJoin('visit_record as record', (join) =>
      join.onRef('record.tenant_id', '=', 'visit.tenant_id').onRef('record.visit_id', '=', 'visit.id'),
    )
    .select([
      'visit.id',
      'visit.reference',
      'visit.request_id as requestId',
      'visit.on_day as onDay',
      'visit.start_minute as startMinute',
      'visit.end_minute as endMinute',
      'change.kind as change',
      'change.side',
      'record.took_place as tookPlace',
      'record.people_reached as peopleReached',
    ])
    .where('visit.tenant_id', '=', tenantId)
    .where('visit.on_day', '>=', days.from)
    .where('visit.on_day', '<', days.to)
    .orderBy('visit.on_day')
    .orderBy('visit.start_minute')
    .orderBy('visit.id')
    .execute()
}

/** How many visits of these days stand in each state today. */
export async function countVisits(
  tx: Tx,
  moment: Pick<Moment, 'tenantId' | 'today'>,
  days: { from: string; to: string },
): Promise<Record<VisitState, number>> {
  const counts = { ahead: 0, 'to-record': 0, 'carried-out': 0, 'not-held': 0, cancelled: 0, postponed: 0 }
  for (const visit of await listVisitsBetween(tx, moment, days)) counts[visitState(visit, moment.today)] += 1
  return counts
}

/** Whether this account goes along on the visit, or stands by for who does. */
export async function isFollowUpStaffOf(
  tx: Tx,
  { tenantId }: Place,
  accountId: string,
  visitId: string,
): Promise<boolean> {
  return (await staffRows(tx, tenantId, accountId).where('staff.visit_id', '=', visitId).execute()).length > 0
}

/** Ids of the visits on which this account goes along or stands by, from one day until before another, by day. */
export async function listVisitsOfStaff(
  tx: Tx,
  { tenantId }: Place,
  accountId: string,
  days: { from: string; to: string },
): Promise<string[]> {
  const rows = await staffRows(tx, tenantId, accountId)
    .where('staff.on_day', '>=', days.from)
    .where('staff.on_day', '<', days.to)
    .orderBy('staff.on_day')
    .orderBy('staff.start_minute')
    .orderBy('staff.id')
    .execute()
  return rows.map((row) => row.visitId)
}

function staffRows(tx: Tx, tenantId: string, accountId: string) {
  return tx
    .selectFrom('visit_staff as staff')
    .select('staff.visit_id as visitId')
    .where('staff.tenant_id', '=', tenantId)
    .where('staff.account_id', '=', accountId)
    .where('staff.released_at', 'is', null)
}
