import type { Insertable } from 'kysely'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { publicHasChanged } from '../stamp.ts'
import type { PortalLookTable } from '../tables.ts'
import { insertLook } from './store.ts'

export type LookDetails = Omit<Insertable<PortalLookTable>, 'tenant_id' | 'id' | 'recorded_at' | 'recorded_by'>

/** Name, colours and whether the public pages are open; earlier ones stay as history. */
export async function setLook(tx: Tx, moment: Moment, details: LookDetails): Promise<void> {
  const by = { recorded_at: moment.now, recorded_by: moment.actorId }
  await insertLook(tx, { tenant_id: moment.tenantId, ...details, ...by })
  await publicHasChanged(tx, moment)
  await record(tx, moment, { verb: 'set-portal-look', subjectKind: 'portal-look', subjectId: null })
}
