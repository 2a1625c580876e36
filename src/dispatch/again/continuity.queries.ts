import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** A person and a host of whom at least one would like to meet again. */
export interface Continuity {
  personId: string
  organisationId: string
  supporterWishes: boolean
  /** What the host said in the last report about a visit with this person. */
  hostWishes: boolean
}

/** Every such pair; where neither said so there is none. One statement. */
export async function listContinuity(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>): Promise<Continuity[]> {
  const { rows } = await sql<Continuity>`
    with reported as (
      select distinct on (seat.person_id, request.organisation_id)
             seat.person_id, request.organisation_id, report.wish_same_people
        from host_report as report
        join seat on seat.tenant_id = report.tenant_id and seat.visit_id = report.visit_id
         and seat.released_at is null and seat.part = 'supporter'
        join dispatch_request as request on request.tenant_id = seat.tenant_id and request.id = seat.request_id
       where report.tenant_id = ${tenantId} and report.took_place
       order by seat.person_id, request.organisation_id, seat.on_day desc, seat.start_minute desc, seat.id
    ), hosts as (select * from reported where wish_same_people),
    people as (select person_id, organisation_id from wish_again where tenant_id = ${tenantId})
    select coalesce(people.person_id, hosts.person_id) as "personId",
           coalesce(people.organisation_id, hosts.organisation_id) as "organisationId",
           people.person_id is not null as "supporterWishes", hosts.person_id is not null as "hostWishes"
      from people
      full join hosts on hosts.person_id = people.person_id and hosts.organisation_id = people.organisation_id
     order by 1, 2`.execute(tx)
  return rows
}
