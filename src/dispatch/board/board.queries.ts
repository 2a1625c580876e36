import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

export interface BoardRequest {
  id: string
  reference: string
  hostName: string
  activity: string
  peopleWanted: number
  /** The first wished date within the days looked at. */
  onDay: string
  startMinute: number
  endMinute: number
  /** How many there are in all. */
  total: number
}

interface Wanted {
  days: { from: string; to: string } | null
  host: string | null
  limit: number
  offset: number
}

/** Requests by their first wished date within these days, or by arrival, the newest first, for all days. */
export async function listBoardRequests(tx: Tx, { tenantId }: Moment, wanted: Wanted): Promise<BoardRequest[]> {
  const { days, host, limit, offset } = wanted
  const within = days ? sql`and s.on_day >= ${days.from}::date and s.on_day < ${days.to}::date` : sql``
  const ofHost = host ? sql`and position(${host} in organisation.name) > 0` : sql``
  const order = days ? sql`first.on_day, first.start_minute, r.id` : sql`r.sent_at desc, r.id`
  const { rows } = await sql<BoardRequest>`
    with first as (
      select distinct on (s.request_id) s.request_id, s.on_day, s.start_minute, s.end_minute
        from request_slot s
       where s.tenant_id = ${tenantId} ${within}
       order by s.request_id, s.on_day, s.start_minute
    )
    select r.id, r.reference, organisation.name as "hostName", r.activity, r.people_wanted as "peopleWanted",
           first.on_day as "onDay", first.start_minute as "startMinute", first.end_minute as "endMinute",
           count(*) over ()::int as total
      from first
      join dispatch_request r on r.tenant_id = ${tenantId} and r.id = first.request_id
      join organisation on organisation.tenant_id = r.tenant_id and organisation.id = r.organisation_id ${ofHost}
     order by ${order}
     limit ${limit} offset ${offset}`.execute(tx)
  return rows
}
