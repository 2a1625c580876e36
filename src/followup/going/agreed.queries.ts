import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** What was agreed with the host about a visit, with the telephone of the day opened. */
export async function findAgreed(tx: Tx, { tenantId, keys }: Pick<Moment, 'tenantId' | 'keys'>, visitId: string) {
  const { sealed, ...agreed } = await tx
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
      'request.topics',
      'request.aim',
      'request.audience_kind as audience',
      'request.audience_note as audienceNote',
      'request.audience_number as audienceNumber',
      'request.place_address as placeAddress',
      'request.place_access as placeAccess',
      'request.preparation',
      'request.form',
      'request.photo_rule as photoRule',
      'request.calm_room as calmRoom',
      'request.accommodations',
      'request.contact_name as contactName',
      'request.contact_phone_sealed as sealed',
      'organisation.phone as hostPhone',
      'organisation.contact_name as hostContact',
    ])
    .where('visit.tenant_id', '=', tenantId)
    .where('visit.id', '=', visitId)
    .executeTakeFirstOrThrow()
  return { ...agreed, contactPhone: sealed ? keys.open(tenantId, sealed) : '' }
}

export type Agreed = Awaited<ReturnType<typeof findAgreed>>

/** Everybody of the staff of a visit: who goes along, then the deputies. */
export function listVisitStaff(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, visitId: string) {
  return tx
    .selectFrom('visit_staff')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'visit_staff.tenant_id').onRef('account.id', '=', 'visit_staff.account_id'),
    )
    .select(['account.id', 'account.name', 'visit_staff.part'])
    .where('visit_staff.tenant_id', '=', tenantId)
    .where('visit_staff.visit_id', '=', visitId)
    .where('visit_staff.released_at', 'is', null)
    .orderBy('visit_staff.part', 'desc')
    .orderBy('visit_staff.assigned_at')
    .orderBy('visit_staff.id')
    .execute()
}
