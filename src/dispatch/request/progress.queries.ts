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

/** How far these requests have come, by id: what `requestStage` asks for. Two statements, however many requests. */
export async function listProgress(
  tx: Tx,
  moment: Pick<Moment, 'tenantId' | 'now'>,
  requestIds: readonly string[],
): Promise<Map<string, ProgressOfRequest>> {
  if (requestIds.length === 0) return new Map()
  const visits = await listVisits(tx, moment, requestIds)
  const rows = await listSearches(tx, moment, requestIds)
  return new Map(
    rows.map(({ id, ...search }) => [id, { ...search, visits: visits.filter((visit) => visit.requestId === id) }]),
  )
}

function listSearches(tx: Tx, { tenantId, now }: Pick<Moment, 'tenantId' | 'now'>, requestIds: readonly string[]) {
  const offers = sql`from offer o where o.tenant_id = request.tenant_id and o.request_id = request.id`
  return tx
    .selectFrom('dispatch_request as request')
    .leftJoin('request_closing as closing', (join) =>
      join.onRef('closing.tenant_id', '=', 'request.tenant_id').onRef('closing.request_id', '=', 'request.id'),
    )
    .select([
      'request.id',
      'closing.kind as closing',
      'request.people_wanted as peopleWanted',
      'request.people_minimum as peopleMinimum',
      sql<string>`(select max(s.on_day) from request_slot s
        where s.tenant_id = request.tenant_id and s.request_id = request.id)`.as('lastSlotOn'),
      sql<number>`(select count(*) ${offers})`.as('offersSent'),
      sql<number>`(select count(*) ${offers} and o.expires_at > ${now}
        and not exists (select from offer_answer a where a.tenant_id = o.tenant_id and a.offer_id = o.id)
        and not exists (select from offer_withdrawal w where w.tenant_id = o.tenant_id and w.offer_id = o.id)
      )`.as('offersWaiting'),
      sql<number>`(select count(distinct s.person_id) from seat s where s.tenant_id = request.tenant_id
        and s.request_id = request.id and s.part = 'supporter' and s.released_at is null)`.as('seatsTaken'),
    ])
    .where('request.tenant_id', '=', tenantId)
    .where('request.id', 'in', [...requestIds])
    .execute()
}

function listVisits(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, requestIds: readonly string[]) {
  return tx
    .selectFrom('visit')
    .leftJoin('visit_change as change', (join) =>
      join.onRef('change.tenant_id', '=', 'visit.tenant_id').onRef('change.visit_id', '=', 'visit.id'),
    )
    .leftJoin('visit_record as record', (join) =>
      join.onRef('record.tenant_id', '=', 'visit.tenant_id').onRef('record.visit_id', '=', 'visit.id'),
    )
    .leftJoin('host_report as report', (join) =>
      join.onRef('report.tenant_id', '=', 'visit.tenant_id').onRef('report.visit_id', '=', 'visit.id'),
    )
    .select([
      'visit.id',
      'visit.request_id as requestId',
      'visit.reference',
      'visit.on_day as onDay',
      'visit.start_minute as startMinute',
      'visit.end_minute as endMinute',
      'visit.confirmed_at as confirmedAt',
      'change.kind as change',
      'record.took_place as tookPlace',
      sql<boolean>`report.visit_id is not null`.as('hostReported'),
    ])
    .where('visit.tenant_id', '=', tenantId)
    .where('visit.request_id', 'in', [...requestIds])
    .orderBy('visit.confirmed_at')
    .execute()
}
