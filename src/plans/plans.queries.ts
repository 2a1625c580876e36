import { sql } from 'kysely'
import { fiscalYearRange } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { CountedVisit, Side } from './rules.ts'

type Place = Pick<Moment, 'tenantId'>

export interface YearVisit extends CountedVisit {
  id: string
  reference: string
  startMinute: number
  endMinute: number
  hostId: string
  hostName: string
  activity: string
  audience: string
  mode: string
}

/** The visits of a fiscal year with the host, without any person. */
export async function listVisitsOfYear(tx: Tx, { tenantId }: Place, fiscalYear: number): Promise<YearVisit[]> {
  const { from, to } = fiscalYearRange(fiscalYear)
  const rows = await visits(tx, tenantId)
    .where('visit.on_day', '>=', from)
    .where('visit.on_day', '<', to)
    .orderBy('visit.on_day')
    .orderBy('visit.start_minute')
    .orderBy('visit.id')
    .execute()
  return rows.map(({ kind, side, ...row }) => ({
    ...row,
    change: kind && side ? { kind, side: side as Side } : null,
  }))
}

function visits(tx: Tx, tenantId: string) {
  return tx
    .selectFrom('visit')
    .innerJoin('dispatch_request as request', (join) =>
      join.onRef('request.tenant_id', '=', 'visit.tenant_id').onRef('request.id', '=', 'visit.request_id'),
    )
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.tenant_id', '=', 'request.tenant_id')
        .onRef('organisation.id', '=', 'request.organisation_id'),
    )
    .leftJoin('visit_record', (join) =>
      join.onRef('visit_record.tenant_id', '=', 'visit.tenant_id').onRef('visit_record.visit_id', '=', 'visit.id'),
    )
    .leftJoin('visit_change', (join) =>
      join.onRef('visit_change.tenant_id', '=', 'visit.tenant_id').onRef('visit_change.visit_id', '=', 'visit.id'),
    )
    .select([
      'visit.id',
      'visit.reference',
      'visit.on_day as onDay',
      'visit.start_minute as startMinute',
      'visit.end_minute as endMinute',
      'organisation.id as hostId',
      'organisation.name as hostName',
      'request.activity',
      'request.audience_kind as audience',
      'request.mode',
      'visit_record.took_place as tookPlace',
      'visit_record.people_reached as peopleReached',
      'visit_change.kind',
      'visit_change.side',
    ])
    .where('visit.tenant_id', '=', tenantId)
}

/** Carried-out dispatches by fiscal year. */
export async function countDispatchesByYear(tx: Tx, { tenantId }: Place): Promise<Map<number, number>> {
  const year = sql<number>`(extract(year from visit.on_day - interval '3 months'))::int`
  const rows = await tx
    .selectFrom('visit')
    .innerJoin('visit_record', (join) =>
      join.onRef('visit_record.tenant_id', '=', 'visit.tenant_id').onRef('visit_record.visit_id', '=', 'visit.id'),
    )
    .select([year.as('year'), sql<number>`count(*)::int`.as('count')])
    .where('visit.tenant_id', '=', tenantId)
    .where('visit_record.took_place', '=', true)
    .groupBy(year)
    .execute()
  return new Map(rows.map((row) => [row.year, row.count]))
}

/** People who are registered on a day but were not on the day before a first day: newly registered between them. */
export async function countNewlyRegistered(tx: Tx, { tenantId }: Place, from: string, until: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct enrolment.person_id)::int as count from enrolment
     where enrolment.tenant_id = ${tenantId} and enrolment.enrolled_on >= ${from} and enrolment.enrolled_on <= ${until}
       and not exists (
         select from enrolment earlier
           left join enrolment_withdrawal ended on ended.tenant_id = earlier.tenant_id and ended.enrolment_id = earlier.id
          where earlier.tenant_id = enrolment.tenant_id and earlier.person_id = enrolment.person_id
            and earlier.enrolled_on < ${from} and (ended.withdrawn_on is null or ended.withdrawn_on >= ${from}))`.execute(
    tx,
  )
  return rows[0]?.count ?? 0
}

/** People registered on a day. */
export async function countRegisteredOn(tx: Tx, { tenantId }: Place, day: string): Promise<number> {
  const row = await tx
    .selectFrom('enrolment')
    .leftJoin('enrolment_withdrawal as withdrawal', (join) =>
      join
        .onRef('withdrawal.tenant_id', '=', 'enrolment.tenant_id')
        .onRef('withdrawal.enrolment_id', '=', 'enrolment.id'),
    )
    .select(sql<number>`count(distinct enrolment.person_id)::int`.as('count'))
    .where('enrolment.tenant_id', '=', tenantId)
    .where('enrolment.enrolled_on', '<=', day)
    .where((is) => is.or([is('withdrawal.withdrawn_on', 'is', null), is('withdrawal.withdrawn_on', '>', day)]))
    .executeTakeFirstOrThrow()
  return row.count
}
