import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { VisitChangeTable, VisitStaffTable, VisitTable } from '../tables.ts'

type Place = Pick<Moment, 'tenantId'>
export type Visit = Awaited<ReturnType<ReturnType<typeof visits>['execute']>>[number]

export async function findVisit(tx: Tx, place: Place, id: string): Promise<Visit | null> {
  return (await visits(tx, place).where('visit.id', '=', id).executeTakeFirst()) ?? null
}

/** Holds the visit for this transaction and reads it as it now stands. */
export async function lockVisit(tx: Tx, place: Place, id: string): Promise<Visit | null> {
  await tx
    .selectFrom('visit')
    .select('visit.id')
    .where('visit.tenant_id', '=', place.tenantId)
    .where('visit.id', '=', id)
    .forNoKeyUpdate()
    .execute()
  return findVisit(tx, place, id)
}

export async function insertVisit(tx: Tx, row: Insertable<VisitTable>): Promise<string> {
  const visit = await tx.insertInto('visit').values(row).returning('visit.id').executeTakeFirstOrThrow()
  return visit.id
}

export async function insertChange(tx: Tx, row: Insertable<VisitChangeTable>): Promise<void> {
  await tx.insertInto('visit_change').values(row).execute()
}

/** Those who go along, and their deputies, released ones left out. */
export function listStaffOfVisit(tx: Tx, { tenantId }: Place, visitId: string) {
  return tx
    .selectFrom('visit_staff as staff')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'staff.tenant_id').onRef('account.id', '=', 'staff.account_id'),
    )
    .select(['staff.id', 'staff.account_id as accountId', 'staff.part', 'account.name'])
    .where('staff.tenant_id', '=', tenantId)
    .where('staff.visit_id', '=', visitId)
    .where('staff.released_at', 'is', null)
    .orderBy('staff.part', 'desc')
    .orderBy('staff.assigned_at')
    .orderBy('staff.id')
    .execute()
}

/** Null where the database knows another visit of the same follow-up staff at that time. */
export async function insertStaff(tx: Tx, row: Insertable<VisitStaffTable>): Promise<string | null> {
  const staff = await tx
    .insertInto('visit_staff')
    .values(row)
    .onConflict((conflict) => conflict.constraint('one_visit_at_a_time').doNothing())
    .returning('visit_staff.id')
    .executeTakeFirst()
  return staff?.id ?? null
}

export async function releaseStaffRows(
  tx: Tx,
  { tenantId, now }: Pick<Moment, 'tenantId' | 'now'>,
  staffIds: readonly string[],
): Promise<void> {
  if (staffIds.length === 0) return
  await tx
    .updateTable('visit_staff')
    .set({ released_at: now })
    .where('visit_staff.tenant_id', '=', tenantId)
    .where('visit_staff.id', 'in', staffIds)
    .execute()
}

function visits(tx: Tx, { tenantId }: Place) {
  return tx
    .selectFrom('visit')
    .innerJoin('dispatch_request as request', (join) =>
      join.onRef('request.tenant_id', '=', 'visit.tenant_id').onRef('request.id', '=', 'visit.request_id'),
    )
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
      'visit.slot_id as slotId',
      'visit.on_day as onDay',
      'visit.start_minute as startMinute',
      'visit.end_minute as endMinute',
      'visit.meeting_point as meetingPoint',
      'visit.confirmed_at as confirmedAt',
      'visit.sequence',
      'request.organisation_id as organisationId',
      'request.place_name as placeName',
      'change.kind as change',
      'change.side',
      'change.changed_at as changedAt',
      'change.new_visit_id as newVisitId',
      'record.took_place as tookPlace',
      'record.people_reached as peopleReached',
      'record.recorded_at as recordedAt',
    ])
    .where('visit.tenant_id', '=', tenantId)
}
