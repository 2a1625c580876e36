import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

type Place = Pick<Moment, 'tenantId'>

/** The accounts that go along to a visit now, deputies aside. */
export function listFollowUpStaff(
  tx: Tx,
  { tenantId }: Place,
  visitId: string,
): Promise<{ id: string; name: string }[]> {
  return tx
    .selectFrom('visit_staff')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'visit_staff.tenant_id').onRef('account.id', '=', 'visit_staff.account_id'),
    )
    .select(['account.id', 'account.name'])
    .where('visit_staff.tenant_id', '=', tenantId)
    .where('visit_staff.visit_id', '=', visitId)
    .where('visit_staff.part', '=', 'follow-up')
    .where('visit_staff.released_at', 'is', null)
    .orderBy('visit_staff.assigned_at')
    .orderBy('visit_staff.id')
    .execute()
}

/** Place and time, all that a message may say. */
export async function findMeeting(tx: Tx, { tenantId }: Place, visitId: string) {
  const row = await tx
    .selectFrom('visit')
    .innerJoin('dispatch_request as request', (join) =>
      join.onRef('request.tenant_id', '=', 'visit.tenant_id').onRef('request.id', '=', 'visit.request_id'),
    )
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.tenant_id', '=', 'request.tenant_id')
        .onRef('organisation.id', '=', 'request.organisation_id'),
    )
    .select([
      'visit.on_day as onDay',
      'visit.start_minute as startMinute',
      'visit.end_minute as endMinute',
      'request.place_name as placeName',
      'organisation.name as hostName',
      'organisation.id as organisationId',
    ])
    .where('visit.tenant_id', '=', tenantId)
    .where('visit.id', '=', visitId)
    .executeTakeFirstOrThrow()
  return { ...row, place: row.placeName || row.hostName }
}
