import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

export interface Host {
  id: string
  name: string
  address: string
  areaId: string | null
  phone: string
  contactName: string
  registeredOn: string
  endedOn: string | null
}

/** What is known of the host already, so that it is not asked again. */
export function findHost(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, id: string): Promise<Host | undefined> {
  return tx
    .selectFrom('organisation')
    .select([
      'organisation.id',
      'organisation.name',
      'organisation.address',
      'organisation.area_id as areaId',
      'organisation.phone',
      'organisation.contact_name as contactName',
      'organisation.registered_on as registeredOn',
      'organisation.ended_on as endedOn',
    ])
    .where('organisation.tenant_id', '=', tenantId)
    .where('organisation.id', '=', id)
    .executeTakeFirst()
}
