import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

export interface Colleague {
  personId: string
  /** The last time both had a place in one visit. */
  onDay: string
  hostName: string
}

/** With whom a person has been on visits that were held, the last first. */
export async function listColleagues(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  personId: string,
): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select * from (
      select distinct on (other.person_id) other.person_id as "personId", other.on_day as "onDay",
             organisation.name as "hostName"
        from seat as own
        join seat as other on other.tenant_id = own.tenant_id and other.visit_id = own.visit_id
         and other.person_id <> own.person_id and other.released_at is null and other.part = 'supporter'
        join person on person.tenant_id = other.tenant_id and person.id = other.person_id
         and person.erased_at is null
        join visit_record as record on record.tenant_id = own.tenant_id and record.visit_id = own.visit_id
         and record.took_place
        join dispatch_request as request on request.tenant_id = own.tenant_id and request.id = own.request_id
        join organisation on organisation.tenant_id = request.tenant_id and organisation.id = request.organisation_id
       where own.tenant_id = ${tenantId} and own.person_id = ${personId}
         and own.released_at is null and own.part = 'supporter'
       order by other.person_id, other.on_day desc) as met
    order by met."onDay" desc, met."personId"`.execute(tx)
  return rows
}
