import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { RequestFacts } from '../../rules/given.ts'
import type { PlannedRequest } from './planning-facts.ts'

export interface Period {
  fromOn: string
  /** The first day after it. */
  untilOn: string
}

type Row = Omit<PlannedRequest, 'facts'> & Omit<RequestFacts, 'id'> & { id: string }

/**
 * Every request that is neither closed nor carried out and has a date to come in the period, in the order in which they
 * came. One statement. A date on which somebody already goes is kept to: its alternatives are left out, and so is a date
 * that was confirmed and called off.
 */
export async function listOpenRequests(tx: Tx, { tenantId, today, now }: Moment, period: Period) {
  const { rows } = await sql<Row>`
    select r.id, r.reference, r.organisation_id as "organisationId", r.area_id as "areaId", r.activity, r.topics,
           r.audience_kind as audience, r.mode, r.form, r.required_course as "requiredCourse",
           r.people_wanted as wanted, r.people_minimum as minimum, coalesce(sought.priority, 'usual') as priority,
           visit.id as "visitId", dates.slots,
           coalesce(seats.going, '[]') as going, coalesce(asked.waiting, '[]') as waiting,
           coalesce(asked.passed, '[]') as passed, coalesce(company.staff, '[]') as "staffIds"
      from dispatch_request r
      left join request_priority sought
        on sought.tenant_id = r.tenant_id and sought.request_id = r.id and sought.ended_at is null
      left join lateral (
        select v.id, v.slot_id, v.tenant_id from visit v
         where v.tenant_id = r.tenant_id and v.request_id = r.id and not exists (
           select from visit_change c where c.tenant_id = v.tenant_id and c.visit_id = v.id)
         order by v.confirmed_at desc, v.id limit 1) visit on true
      cross join lateral (
        select json_agg(json_build_object('id', s.id, 'onDay', s.on_day, 'startMinute', s.start_minute,
                 'endMinute', s.end_minute) order by s.position, s.id) as slots
          from request_slot s
         where s.tenant_id = r.tenant_id and s.request_id = r.id and (visit.id is null or s.id = visit.slot_id)
           and (visit.id is not null or not exists (
             select from visit v join visit_change c on c.tenant_id = v.tenant_id and c.visit_id = v.id
              where v.tenant_id = s.tenant_id and v.slot_id = s.id))
           and s.on_day > ${today}::date and s.on_day >= ${period.fromOn}::date and s.on_day < ${period.untilOn}::date
      ) dates
      left join lateral (
        select json_agg(json_build_object('personId', seat.person_id, 'slotId', o.slot_id) order by seat.taken_at, seat.id) as going
          from seat join offer o on o.tenant_id = seat.tenant_id and o.id = seat.offer_id
         where seat.tenant_id = r.tenant_id and seat.request_id = r.id and seat.part = 'supporter'
           and seat.released_at is null) seats on true
      left join lateral (
        select json_agg(offered.who order by offered.sent_at, offered.id) filter (where offered.is_waiting) as waiting,
               json_agg(offered.who order by offered.sent_at, offered.id) filter (where not offered.is_waiting) as passed
          from (select json_build_object('personId', o.person_id, 'slotId', o.slot_id) as who, o.sent_at, o.id,
                       o.ended_at is null and o.expires_at > ${now}::timestamptz as is_waiting
                  from offer o
                 where o.tenant_id = r.tenant_id and o.request_id = r.id and o.part = 'supporter'
                   and not exists (
                     select from seat where seat.tenant_id = o.tenant_id and seat.request_id = r.id
                        and seat.person_id = o.person_id and seat.offer_id = o.id and seat.released_at is null)
               ) offered) asked on true
      left join lateral (
        select json_agg(t.account_id) as staff from visit_staff t
         where t.tenant_id = visit.tenant_id and t.visit_id = visit.id and t.part = 'follow-up'
           and t.released_at is null) company on true
     where r.tenant_id = ${tenantId} and dates.slots is not null
       and not exists (select from request_closing x where x.tenant_id = r.tenant_id and x.request_id = r.id)
       and not exists (select from visit_record d where d.tenant_id = r.tenant_id and d.visit_id = visit.id)
     order by r.sent_at, r.id`.execute(tx)
  return rows.map(plannedRequest).filter((request) => request.slots.length > 0)
}

function plannedRequest(row: Row): PlannedRequest {
  const { id, organisationId, areaId, activity, topics, audience, mode, form, requiredCourse, ...rest } = row
  const facts = { id, organisationId, areaId, activity, topics, audience, mode, form, requiredCourse }
  return { ...rest, facts, slots: datesKept(row) }
}

/** Where people go or were asked, the date with most of them. */
function datesKept({ slots, going, waiting }: Row): PlannedRequest['slots'] {
  const placed = going.length > 0 ? going : waiting
  if (placed.length === 0) return slots
  const on = (slotId: string) => placed.filter((one) => one.slotId === slotId).length
  const [most] = [...slots].sort((a, b) => on(b.id) - on(a.id))
  return most && on(most.id) > 0 ? [most] : []
}
