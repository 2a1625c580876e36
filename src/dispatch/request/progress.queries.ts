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

interface Row extends Omit<RequestProgress, 'visits'>, Omit<ProgressVisit, 'id' | 'onDay'> {
  requestId: string
  /** Null where there is no visit. */
  id: string | null
  onDay: string
}

/**
 * How far these requests have come, by id: what `requestStage` asks for. One statement, however many requests: a row for
 * each visit, and one where there is none. Everything is reached by its key from the request; sums over all of them,
 * joined to each, would grow with the square of their number.
 */
export async function listProgress(
  tx: Tx,
  { tenantId, now }: Pick<Moment, 'tenantId' | 'now'>,
  requestIds: readonly string[],
): Promise<Map<string, ProgressOfRequest>> {
  if (requestIds.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select r.id as "requestId", closing.kind as closing, r.people_wanted as "peopleWanted",
           r.people_minimum as "peopleMinimum", offers.sent as "offersSent", offers.waiting as "offersWaiting",
           (select max(s.on_day) from request_slot s
             where s.tenant_id = r.tenant_id and s.request_id = r.id) as "lastSlotOn",
           (select count(distinct s.person_id)::int from seat s
             where s.tenant_id = r.tenant_id and s.request_id = r.id
               and s.part = 'supporter' and s.released_at is null) as "seatsTaken",
           v.id, v.reference, v.on_day as "onDay", v.start_minute as "startMinute", v.end_minute as "endMinute",
           v.confirmed_at as "confirmedAt", change.kind as change, record.took_place as "tookPlace",
           report.visit_id is not null as "hostReported"
      from unnest(${requestIds}::uuid[]) as asked(id)
      join dispatch_request r on r.tenant_id = ${tenantId} and r.id = asked.id
      left join request_closing closing on closing.tenant_id = r.tenant_id and closing.request_id = r.id
      cross join lateral (
        select count(*)::int as sent, (count(*) filter (
                 where o.expires_at > ${now}::timestamptz and a.offer_id is null and w.offer_id is null))::int as waiting
          from offer o
          left join offer_answer a on a.tenant_id = o.tenant_id and a.offer_id = o.id
          left join offer_withdrawal w on w.tenant_id = o.tenant_id and w.offer_id = o.id
         where o.tenant_id = r.tenant_id and o.request_id = r.id) offers
      left join visit v on v.tenant_id = r.tenant_id and v.request_id = r.id
      left join visit_change change on change.tenant_id = v.tenant_id and change.visit_id = v.id
      left join visit_record record on record.tenant_id = v.tenant_id and record.visit_id = v.id
      left join host_report report on report.tenant_id = v.tenant_id and report.visit_id = v.id
     order by v.confirmed_at, v.id`.execute(tx)
  return new Map([...Map.groupBy(rows, (row) => row.requestId)].map(([id, all]) => [id, progressOf(all)]))
}

function progressOf(rows: readonly Row[]): ProgressOfRequest {
  const { closing, peopleWanted, peopleMinimum, lastSlotOn, offersSent, offersWaiting, seatsTaken } = rows[0] as Row
  const visits = rows.flatMap((row) => {
    const { id, reference, onDay, startMinute, endMinute, confirmedAt, change, tookPlace, hostReported } = row
    return id === null
      ? []
      : [{ id, reference, onDay, startMinute, endMinute, confirmedAt, change, tookPlace, hostReported }]
  })
  return { closing, peopleWanted, peopleMinimum, lastSlotOn, offersSent, offersWaiting, seatsTaken, visits }
}
