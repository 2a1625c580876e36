import { sql } from 'kysely'
import { addMonths } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { visitState } from '../visit/rules.ts'
import type { VisitFilter } from './filter.ts'

export type ListedVisit = Awaited<ReturnType<typeof listVisits>>[number]

/** The visits of a month, by day. No names of supporters. */
export async function listVisits(tx: Tx, moment: Moment, { month, state, host }: Omit<VisitFilter, 'page'>) {
  const rows = await tx
    .selectFrom('visit')
    .innerJoin('dispatch_request as request', (join) =>
      join.onRef('request.tenant_id', '=', 'visit.tenant_id').onRef('request.id', '=', 'visit.request_id'),
    )
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.tenant_id', '=', 'request.tenant_id')
        .onRef('organisation.id', '=', 'request.organisation_id'),
    )
    .leftJoin('visit_change as change', (join) =>
      join.onRef('change.tenant_id', '=', 'visit.tenant_id').onRef('change.visit_id', '=', 'visit.id'),
    )
    .leftJoin('visit_record as record', (join) =>
      join.onRef('record.tenant_id', '=', 'visit.tenant_id').onRef('record.visit_id', '=', 'visit.id'),
    )
    .select([
      'visit.id',
      'visit.reference',
      'visit.on_day as onDay',
      'visit.start_minute as startMinute',
      'visit.end_minute as endMinute',
      'organisation.name as hostName',
      'request.people_wanted as peopleWanted',
      'change.kind as change',
      'record.took_place as tookPlace',
      sql<number>`(select count(*)::int from seat s where s.tenant_id = visit.tenant_id and s.visit_id = visit.id
        and s.part = 'supporter' and s.released_at is null)`.as('going'),
      sql<string[]>`(select coalesce(json_agg(a.name order by t.part desc, a.name, a.id), '[]') from visit_staff t
        join account a on a.tenant_id = t.tenant_id and a.id = t.account_id
        where t.tenant_id = visit.tenant_id and t.visit_id = visit.id and t.released_at is null)`.as('staff'),
    ])
    .where('visit.tenant_id', '=', moment.tenantId)
    .where('visit.on_day', '>=', `${month}-01`)
    .where('visit.on_day', '<', `${addMonths(month, 1)}-01`)
    .$if(host !== null, (query) => query.where(sql<boolean>`position(${host} in organisation.name) > 0`))
    .orderBy('visit.on_day')
    .orderBy('visit.start_minute')
    .orderBy('visit.id')
    .execute()
  return rows
    .map((row) => ({ ...row, state: visitState(row, moment.today) }))
    .filter((row) => state === null || row.state === state)
}

/** Wished dates of a month for which nothing is settled yet. */
export function listOpenDates(tx: Tx, { tenantId, today }: Moment, month: string) {
  return tx
    .selectFrom('request_slot as slot')
    .innerJoin('dispatch_request as request', (join) =>
      join.onRef('request.tenant_id', '=', 'slot.tenant_id').onRef('request.id', '=', 'slot.request_id'),
    )
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.tenant_id', '=', 'request.tenant_id')
        .onRef('organisation.id', '=', 'request.organisation_id'),
    )
    .select([
      'request.id as requestId',
      'slot.on_day as onDay',
      'slot.start_minute as startMinute',
      'organisation.name as hostName',
    ])
    .where('slot.tenant_id', '=', tenantId)
    .where('slot.on_day', '>=', today > `${month}-01` ? today : `${month}-01`)
    .where('slot.on_day', '<', `${addMonths(month, 1)}-01`)
    .where(
      sql<boolean>`not exists (select from request_closing c where c.tenant_id = slot.tenant_id and c.request_id = slot.request_id)`,
    )
    .where(
      sql<boolean>`not exists (select from visit v where v.tenant_id = slot.tenant_id and v.request_id = slot.request_id
        and not exists (select from visit_change x where x.tenant_id = v.tenant_id and x.visit_id = v.id))`,
    )
    .orderBy('slot.on_day')
    .orderBy('slot.start_minute')
    .orderBy('slot.id')
    .execute()
}
