import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type PlaceState, placeState } from './rules.ts'

export type OwnPlace = Awaited<ReturnType<typeof listOwnPlaces>>[number]

/** The places a person took from one day on, until before another where there is one, by day. Also those given up, for the feed. */
export async function listOwnPlaces(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  personId: string,
  days: { from: string; to: string | null },
) {
  const rows = await tx
    .selectFrom('seat')
    .innerJoin('dispatch_request as request', (join) =>
      join.onRef('request.tenant_id', '=', 'seat.tenant_id').onRef('request.id', '=', 'seat.request_id'),
    )
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.tenant_id', '=', 'request.tenant_id')
        .onRef('organisation.id', '=', 'request.organisation_id'),
    )
    .leftJoin('visit', (join) =>
      join.onRef('visit.tenant_id', '=', 'seat.tenant_id').onRef('visit.id', '=', 'seat.visit_id'),
    )
    .leftJoin('visit_change as change', (join) =>
      join.onRef('change.tenant_id', '=', 'seat.tenant_id').onRef('change.visit_id', '=', 'seat.visit_id'),
    )
    .leftJoin('visit_record as record', (join) =>
      join.onRef('record.tenant_id', '=', 'seat.tenant_id').onRef('record.visit_id', '=', 'seat.visit_id'),
    )
    .select([
      'seat.id',
      'seat.visit_id as visitId',
      'seat.request_id as requestId',
      'seat.offer_id as offerId',
      'seat.part',
      'seat.on_day as onDay',
      'seat.start_minute as startMinute',
      'seat.end_minute as endMinute',
      'seat.taken_at as takenAt',
      'seat.released_at as releasedAt',
      'organisation.name as hostName',
      'request.place_name as placeName',
      'request.place_address as placeAddress',
      'visit.confirmed_at as confirmedAt',
      'visit.meeting_point as meetingPoint',
      'visit.sequence',
      'change.kind as change',
      'change.changed_at as changedAt',
      'record.took_place as tookPlace',
    ])
    .where('seat.tenant_id', '=', tenantId)
    .where('seat.person_id', '=', personId)
    .where('seat.on_day', '>=', days.from)
    .$if(days.to !== null, (query) => query.where('seat.on_day', '<', days.to ?? days.from))
    .orderBy('seat.on_day')
    .orderBy('seat.start_minute')
    .orderBy('seat.id')
    .execute()
  return rows.map((row) => ({ ...row, state: placeState(row) as PlaceState }))
}
