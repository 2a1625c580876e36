import { sql } from 'kysely'
import { toTokyo } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { RequestFacts } from '../rules/facts.ts'

interface Row {
  id: string
  reference: string
  sentAt: string
  /** When paper or a call came in, where it was typed later. */
  receivedOn: string | null
  place: string
  peopleWanted: number
  peopleMinimum: number
  onDay: string
  startMinute: number
  endMinute: number
  lastSlotOn: string
  offersSent: number
  offersWaiting: number
  nextExpiryAt: string | null
  seatsTaken: number
  visits: { onDay: string; confirmedAt: string; change: 'cancelled' | 'postponed' }[]
}

/**
 * Requests of the last year and a bit that are neither closed nor have a visit that stands, with how far the search has
 * come. One statement; it begins with the few that are open.
 */
export async function listRequestFacts(
  tx: Tx,
  { tenantId, today, now }: Pick<Moment, 'tenantId' | 'today' | 'now'>,
): Promise<RequestFacts[]> {
  const { rows } = await sql<Row>`
    with open as materialized (${openRequests(tenantId, today)})
    select request.id, request.reference, request.sent_at as "sentAt", request.received_on as "receivedOn",
           coalesce(nullif(request.place_name, ''), organisation.name) as place,
           request.people_wanted as "peopleWanted", request.people_minimum as "peopleMinimum",
           slot.on_day as "onDay", slot.start_minute as "startMinute", slot.end_minute as "endMinute",
           wished."lastSlotOn", offers."offersSent", offers."offersWaiting", offers."nextExpiryAt",
           seats."seatsTaken", changed.visits
      from open
      join dispatch_request as request on request.tenant_id = ${tenantId} and request.id = open.id
      join organisation on organisation.tenant_id = request.tenant_id and organisation.id = request.organisation_id
      cross join lateral (
        select max(every.on_day) as "lastSlotOn" from request_slot as every
         where every.tenant_id = request.tenant_id and every.request_id = request.id) as wished
      cross join lateral (
        select one.on_day, one.start_minute, one.end_minute from request_slot as one
         where one.tenant_id = request.tenant_id and one.request_id = request.id
         order by one.on_day < ${today}::date, case when one.on_day < ${today}::date then null else one.on_day end,
                  one.on_day desc, one.start_minute, one.id limit 1) as slot
      cross join lateral (
        select count(*)::int as "offersSent",
               count(*) filter (where ${isWaiting(now)})::int as "offersWaiting",
               min(offer.expires_at) filter (where ${isWaiting(now)}) as "nextExpiryAt"
          from offer
          left join offer_answer as answer on answer.tenant_id = offer.tenant_id and answer.offer_id = offer.id
          left join offer_withdrawal as back on back.tenant_id = offer.tenant_id and back.offer_id = offer.id
         where offer.tenant_id = request.tenant_id and offer.request_id = request.id) as offers
      cross join lateral (
        select count(*)::int as "seatsTaken" from seat
         where seat.tenant_id = request.tenant_id and seat.request_id = request.id
           and seat.part = 'supporter' and seat.released_at is null and seat.visit_id is null) as seats
      cross join lateral (
        select coalesce(jsonb_agg(jsonb_build_object('onDay', visit.on_day, 'confirmedAt', visit.confirmed_at,
                                                     'change', change.kind)), '[]'::jsonb) as visits
          from visit
          join visit_change as change on change.tenant_id = visit.tenant_id and change.visit_id = visit.id
         where visit.tenant_id = request.tenant_id and visit.request_id = request.id) as changed`.execute(tx)
  return rows.map(factsOf)
}

const openRequests = (tenantId: string, today: string) => sql`
  select request.id from dispatch_request as request
   where request.tenant_id = ${tenantId} and request.sent_at >= ${today}::date - 400
     and not exists (select from request_closing as closing
                      where closing.tenant_id = request.tenant_id and closing.request_id = request.id)
     and not exists (select from visit
                       left join visit_change as change
                         on change.tenant_id = visit.tenant_id and change.visit_id = visit.id
                      where visit.tenant_id = request.tenant_id and visit.request_id = request.id
                        and change.id is null)`

const isWaiting = (now: string) =>
  sql`answer.offer_id is null and back.offer_id is null and offer.expires_at > ${now}::timestamptz`

function factsOf({ onDay, startMinute, endMinute, place, sentAt, receivedOn, visits, ...row }: Row): RequestFacts {
  return {
    ...row,
    meeting: { onDay, startMinute, endMinute, place },
    sentOn: receivedOn ?? toTokyo(sentAt).day,
    closing: null,
    visits: visits.map((visit) => ({ ...visit, tookPlace: null, hostReported: false })),
  }
}
