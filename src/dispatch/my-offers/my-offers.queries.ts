import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { offerState } from '../offer/rules.ts'
import type { OfferState } from '../rules/given.ts'

export interface OwnOffer {
  id: string
  state: OfferState
  part: 'supporter' | 'deputy'
  onDay: string
  startMinute: number
  endMinute: number
  expiresAt: string
  hostName: string
  placeName: string
  activity: string
}

/** A person's offers, the soonest date first; those whose date has passed only while they were about this day or later. */
export async function listOwnOffers(
  tx: Tx,
  { tenantId, now }: Pick<Moment, 'tenantId' | 'now'>,
  personId: string,
  fromDay: string,
): Promise<OwnOffer[]> {
  const rows = await tx
    .selectFrom('offer')
    .innerJoin('request_slot as slot', (join) =>
      join.onRef('slot.tenant_id', '=', 'offer.tenant_id').onRef('slot.id', '=', 'offer.slot_id'),
    )
    .innerJoin('dispatch_request as request', (join) =>
      join.onRef('request.tenant_id', '=', 'offer.tenant_id').onRef('request.id', '=', 'offer.request_id'),
    )
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.tenant_id', '=', 'request.tenant_id')
        .onRef('organisation.id', '=', 'request.organisation_id'),
    )
    .leftJoin('offer_answer as said', (join) =>
      join.onRef('said.tenant_id', '=', 'offer.tenant_id').onRef('said.offer_id', '=', 'offer.id'),
    )
    .leftJoin('offer_withdrawal as gone', (join) =>
      join.onRef('gone.tenant_id', '=', 'offer.tenant_id').onRef('gone.offer_id', '=', 'offer.id'),
    )
    .select([
      'offer.id',
      'offer.part',
      'offer.expires_at as expiresAt',
      'slot.on_day as onDay',
      'slot.start_minute as startMinute',
      'slot.end_minute as endMinute',
      'organisation.name as hostName',
      'request.place_name as placeName',
      'request.activity',
      'said.answer',
      'gone.withdrawn_at as withdrawnAt',
    ])
    .where('offer.tenant_id', '=', tenantId)
    .where('offer.person_id', '=', personId)
    .where('slot.on_day', '>=', fromDay)
    .orderBy('slot.on_day')
    .orderBy('slot.start_minute')
    .orderBy('slot.id')
    .execute()
  return rows.map(({ answer, withdrawnAt, ...row }) => ({
    ...row,
    state: offerState({ expiresAt: row.expiresAt, answer, withdrawnAt }, now),
  }))
}
