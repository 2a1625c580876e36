import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Priority } from '../priority/rules.ts'
import type { RequestProgress, VisitProgress } from '../request/stage.ts'

export interface BoardRequest extends Omit<RequestProgress, 'visits'> {
  id: string
  reference: string
  hostName: string
  activity: string
  priority: Priority
  /** The first wished date within the days looked at. */
  onDay: string
  startMinute: number
  /** How many requests there are in all. */
  total: number
  visits: VisitProgress[]
}

interface Wanted {
  days: { from: string; to: string } | null
  host: string | null
  priority: Priority | null
  limit: number
  offset: number
}

interface Row extends Omit<BoardRequest, 'visits'> {
  visitOn: string | null
  confirmedAt: string
  change: VisitProgress['change']
  tookPlace: boolean | null
  hostReported: boolean
}

/**
 * One page of requests with all that `requestStage` asks about each of them, in one statement: first the page, then
 * what belongs to its rows. By their first wished date within the days, or by arrival, the newest first, for all days.
 */
export async function listBoardRequests(tx: Tx, moment: Moment, wanted: Wanted): Promise<BoardRequest[]> {
  const order = wanted.days ? sql`page.on_day, page.start_minute, page.id` : sql`page.sent_at desc, page.id`
  const { rows } = await sql<Row>`
    with page as materialized (${pageOf(moment, wanted)})
    select page.id, page.total, page.on_day as "onDay", page.start_minute as "startMinute",
           request.reference, request.activity, coalesce(sought.priority, 'usual') as priority, organisation.name as "hostName",
           request.people_wanted as "peopleWanted", request.people_minimum as "peopleMinimum",
           closing.kind as closing, slots.last_on as "lastSlotOn",
           offers.sent as "offersSent", offers.waiting as "offersWaiting", seats.taken as "seatsTaken",
           visit.on_day as "visitOn", visit.confirmed_at as "confirmedAt", change.kind as change,
           record.took_place as "tookPlace", report.visit_id is not null as "hostReported"
      from page
      join dispatch_request request on request.tenant_id = ${moment.tenantId} and request.id = page.id
      join organisation on organisation.tenant_id = ${moment.tenantId} and organisation.id = request.organisation_id
      left join request_closing closing on closing.tenant_id = ${moment.tenantId} and closing.request_id = page.id
      left join request_priority sought
        on sought.tenant_id = ${moment.tenantId} and sought.request_id = page.id and sought.ended_at is null
      ${belongings(moment)}
     order by ${order}`.execute(tx)
  return [...Map.groupBy(rows, (row) => row.id).values()].map(withVisits)
}

function pageOf({ tenantId }: Moment, { days, host, priority, limit, offset }: Wanted): RawBuilder<unknown> {
  const sought = priority ? sql`and ${priorityOf(sql.ref(days ? 'first' : 'r'))} = ${priority}` : sql``
  const ofHost = host
    ? sql`join organisation o on o.tenant_id = r.tenant_id and o.id = r.organisation_id and position(${host} in o.name) > 0`
    : sql``
  if (days === null)
    return sql`
      select r.id, r.sent_at, count(*) over ()::int as total, first.on_day, first.start_minute
        from dispatch_request r ${ofHost}
        cross join lateral (select s.on_day, s.start_minute from request_slot s
          where s.tenant_id = r.tenant_id and s.request_id = r.id order by s.on_day, s.start_minute limit 1) first
       where r.tenant_id = ${tenantId} ${sought}
       order by r.sent_at desc, r.id limit ${limit} offset ${offset}`
  const first = sql`
    select distinct on (s.request_id) s.tenant_id, s.request_id as id, s.on_day, s.start_minute from request_slot s
     where s.tenant_id = ${tenantId} and s.on_day >= ${days.from}::date and s.on_day < ${days.to}::date
     order by s.request_id, s.on_day, s.start_minute`
  const onlyOfHost = host
    ? sql`join dispatch_request r on r.tenant_id = first.tenant_id and r.id = first.id ${ofHost}`
    : sql``
  return sql`
    select first.id, null::timestamptz as sent_at, count(*) over ()::int as total, first.on_day, first.start_minute
      from (${first}) first ${onlyOfHost} where true ${sought}
     order by first.on_day, first.start_minute, first.id limit ${limit} offset ${offset}`
}

const priorityOf = (of: RawBuilder<unknown>) => sql`coalesce((select p.priority from request_priority p
  where p.tenant_id = ${of}.tenant_id and p.request_id = ${of}.id and p.ended_at is null), 'usual')`

/** What belongs to the requests of the page, each found by its index. */
const belongings = ({ tenantId, now }: Moment) => sql`
  cross join lateral (select max(s.on_day) as last_on from request_slot s
    where s.tenant_id = ${tenantId} and s.request_id = page.id) slots
  cross join lateral (select count(*)::int as sent, count(*) filter (where o.expires_at > ${now}
      and not exists (select from offer_answer a where a.tenant_id = o.tenant_id and a.offer_id = o.id)
      and not exists (select from offer_withdrawal w where w.tenant_id = o.tenant_id and w.offer_id = o.id))::int as waiting
    from offer o where o.tenant_id = ${tenantId} and o.request_id = page.id) offers
  cross join lateral (select count(distinct s.person_id)::int as taken from seat s
    where s.tenant_id = ${tenantId} and s.request_id = page.id and s.part = 'supporter' and s.released_at is null) seats
  left join visit on visit.tenant_id = ${tenantId} and visit.request_id = page.id
  left join visit_change change on change.tenant_id = ${tenantId} and change.visit_id = visit.id
  left join visit_record record on record.tenant_id = ${tenantId} and record.visit_id = visit.id
  left join host_report report on report.tenant_id = ${tenantId} and report.visit_id = visit.id`

/** A request has a row for each of its visits, and one where there is none. */
function withVisits(rows: readonly Row[]): BoardRequest {
  const { visitOn, confirmedAt, change, tookPlace, hostReported, ...request } = rows[0] as Row
  const visits = rows.flatMap(({ visitOn, confirmedAt, change, tookPlace, hostReported }) =>
    visitOn === null ? [] : [{ onDay: visitOn, confirmedAt, change, tookPlace, hostReported }],
  )
  return { ...request, visits }
}
