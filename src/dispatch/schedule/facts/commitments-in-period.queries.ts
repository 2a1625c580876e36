import { sql } from 'kysely'
import { addDays } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { daysKnown } from '../../facts/days-known.ts'
import { listTakenElsewhere } from '../../facts/elsewhere.ts'
import { type Commitments, noCommitments, type TakenPlace } from '../../rules/given.ts'
import type { StaffPlace } from '../../rules/staff.ts'
import type { Period } from './open-requests.queries.ts'

/** How far from a wished date others are looked for. */
export const daysAround = 28

type Taken = TakenPlace & { personId: string }
interface Been {
  personId: string
  visits: number
  organisationIds: string[]
}

/**
 * What everybody has taken on in the period and wherever a limit may reach from it or from another date around it,
 * offers that wait for an answer among it, and where they have been: two statements, and one for each kind of thing that is taken on elsewhere. Waiting for several dates of one request counts as one place.
 */
export async function listCommitmentsIn(tx: Tx, moment: Moment, period: Period): Promise<Map<string, Commitments>> {
  const days = daysAsked(moment.tenantId, period)
  const all = [...(await listTaken(tx, moment, days)), ...(await listTakenElsewhere(tx, moment, { days }))]
  const taken = Map.groupBy(all, (place) => place.personId)
  const been = new Map((await listBeen(tx, moment)).map((row) => [row.personId, row]))
  const ids = new Set([...taken.keys(), ...been.keys()])
  return new Map([...ids].map((id) => [id, { ...noCommitments, ...been.get(id), taken: taken.get(id) ?? [] }]))
}

const daysAsked = (tenantId: string, { fromOn, untilOn }: Period) =>
  daysKnown(tenantId, [addDays(fromOn, -daysAround), addDays(untilOn, daysAround - 1)])

async function listTaken(tx: Tx, { tenantId, now }: Moment, known: ReturnType<typeof daysKnown>): Promise<Taken[]> {
  const { rows } = await sql<Taken>`
    select seat.person_id as "personId", seat.request_id as "requestId", o.slot_id as "slotId", seat.part,
           r.area_id as "areaId", r.mode, seat.on_day as "onDay", seat.start_minute as "startMinute",
           seat.end_minute as "endMinute"
      from seat
      join offer o on o.tenant_id = seat.tenant_id and o.id = seat.offer_id
      join dispatch_request r on r.tenant_id = seat.tenant_id and r.id = seat.request_id
     where seat.tenant_id = ${tenantId} and seat.released_at is null
       and seat.on_day between ${known.from} and ${known.to}
    union all
    select distinct on (o.person_id, o.request_id) o.person_id, o.request_id, o.slot_id, o.part,
           r.area_id, r.mode, s.on_day, s.start_minute, s.end_minute
      from offer o
      join request_slot s on s.tenant_id = o.tenant_id and s.id = o.slot_id
      join dispatch_request r on r.tenant_id = o.tenant_id and r.id = o.request_id
     where o.tenant_id = ${tenantId} and o.expires_at > ${now}::timestamptz
       and s.on_day between ${known.from} and ${known.to}
       and not exists (select from offer_answer a where a.tenant_id = o.tenant_id and a.offer_id = o.id)
       and not exists (select from offer_withdrawal w where w.tenant_id = o.tenant_id and w.offer_id = o.id)
     order by 1, 7, 8, 3`.execute(tx)
  return rows
}

async function listBeen(tx: Tx, { tenantId }: Moment): Promise<Been[]> {
  const { rows } = await sql<Been>`
    select seat.person_id as "personId", count(*)::int as visits,
           array_agg(distinct r.organisation_id::text) as "organisationIds"
      from seat
      join visit_record d on d.tenant_id = seat.tenant_id and d.visit_id = seat.visit_id and d.took_place
      join dispatch_request r on r.tenant_id = seat.tenant_id and r.id = seat.request_id
     where seat.tenant_id = ${tenantId} and seat.released_at is null and seat.part = 'supporter'
     group by seat.person_id`.execute(tx)
  return rows
}

/** Where follow-up staff go along already, by account. */
export async function listStaffPlaces(
  tx: Tx,
  { tenantId }: Moment,
  { fromOn, untilOn }: Period,
): Promise<Map<string, StaffPlace[]>> {
  const { rows } = await sql<StaffPlace & { accountId: string }>`
    select t.account_id as "accountId", v.slot_id as "slotId", t.on_day as "onDay", t.start_minute as "startMinute",
           t.end_minute as "endMinute", r.area_id as "areaId", r.mode
      from visit_staff t
      join visit v on v.tenant_id = t.tenant_id and v.id = t.visit_id
      join dispatch_request r on r.tenant_id = v.tenant_id and r.id = v.request_id
     where t.tenant_id = ${tenantId} and t.released_at is null and t.part = 'follow-up'
       and t.on_day >= ${addDays(fromOn, -7)}::date and t.on_day < ${addDays(untilOn, 7)}::date
     order by t.on_day, t.start_minute, t.id`.execute(tx)
  return Map.groupBy(rows, (row) => row.accountId)
}
