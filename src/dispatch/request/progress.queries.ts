import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { RequestProgress, VisitProgress } from './stage.ts'

export interface ProgressVisit extends VisitProgress {
  id: string
  reference: string
  startMinute: number
  endMinute: number
}
export type ProgressOfRequest = RequestProgress & { visits: readonly ProgressVisit[] }

type At = Pick<Moment, 'tenantId' | 'now'>

/** How far these requests have come, by id: what `requestStage` asks for. Two statements, however many requests. */
export async function listProgress(
  tx: Tx,
  moment: At,
  requestIds: readonly string[],
): Promise<Map<string, ProgressOfRequest>> {
  if (requestIds.length === 0) return new Map()
  const visits = Map.groupBy(await listVisits(tx, moment, requestIds), (visit) => visit.requestId)
  const rows = await listSearches(tx, moment, requestIds)
  return new Map(rows.map(({ id, ...search }) => [id, { ...search, visits: visits.get(id) ?? [] }]))
}

type Search = Omit<RequestProgress, 'visits'> & { id: string }

/** Each table is gone through once for all requests, not once for each. */
async function listSearches(tx: Tx, { tenantId, now }: At, requestIds: readonly string[]): Promise<Search[]> {
  const { rows } = await sql<Search>`
    with asked as (select unnest(${requestIds}::uuid[]) as id),
    slots as (
      select s.request_id, max(s.on_day) as last_on from request_slot s
       where s.tenant_id = ${tenantId} and s.request_id = any(${requestIds}::uuid[]) group by s.request_id
    ),
    offers as (
      select o.request_id, count(*)::int as sent,
             (count(*) filter (where o.expires_at > ${now}::timestamptz and a.offer_id is null and w.offer_id is null))::int as waiting
        from offer o
        left join offer_answer a on a.tenant_id = o.tenant_id and a.offer_id = o.id
        left join offer_withdrawal w on w.tenant_id = o.tenant_id and w.offer_id = o.id
       where o.tenant_id = ${tenantId} and o.request_id = any(${requestIds}::uuid[]) group by o.request_id
    ),
    seats as (
      select s.request_id, count(distinct s.person_id)::int as taken from seat s
       where s.tenant_id = ${tenantId} and s.request_id = any(${requestIds}::uuid[])
         and s.part = 'supporter' and s.released_at is null group by s.request_id
    )
    select r.id, c.kind as closing, r.people_wanted as "peopleWanted", r.people_minimum as "peopleMinimum",
           slots.last_on as "lastSlotOn", coalesce(offers.sent, 0) as "offersSent",
           coalesce(offers.waiting, 0) as "offersWaiting", coalesce(seats.taken, 0) as "seatsTaken"
      from asked
      join dispatch_request r on r.tenant_id = ${tenantId} and r.id = asked.id
      left join request_closing c on c.tenant_id = r.tenant_id and c.request_id = r.id
      left join slots on slots.request_id = r.id
      left join offers on offers.request_id = r.id
      left join seats on seats.request_id = r.id`.execute(tx)
  return rows
}

async function listVisits(tx: Tx, { tenantId }: At, requestIds: readonly string[]) {
  const { rows } = await sql<ProgressVisit & { requestId: string }>`
    select v.id, v.request_id as "requestId", v.reference, v.on_day as "onDay", v.start_minute as "startMinute",
           v.end_minute as "endMinute", v.confirmed_at as "confirmedAt", change.kind as change,
           record.took_place as "tookPlace", report.visit_id is not null as "hostReported"
      from visit v
      left join visit_change change on change.tenant_id = v.tenant_id and change.visit_id = v.id
      left join visit_record record on record.tenant_id = v.tenant_id and record.visit_id = v.id
      left join host_report report on report.tenant_id = v.tenant_id and report.visit_id = v.id
     where v.tenant_id = ${tenantId} and v.request_id = any(${requestIds}::uuid[])
     order by v.confirmed_at`.execute(tx)
  return rows
}
