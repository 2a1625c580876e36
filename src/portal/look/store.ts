import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { PortalLookTable } from '../tables.ts'

/** Name and colours in force: the newest row. */
export const findLook = (tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>) =>
  tx
    .selectFrom('portal_look')
    .selectAll()
    .where('portal_look.tenant_id', '=', tenantId)
    .orderBy('portal_look.recorded_at', 'desc')
    .orderBy('portal_look.id', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The one with this id, in force or earlier. */
export const findLookOf = (tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, id: string) =>
  tx
    .selectFrom('portal_look')
    .selectAll()
    .where('portal_look.tenant_id', '=', tenantId)
    .where('portal_look.id', '=', id)
    .executeTakeFirst()

export const insertLook = (tx: Tx, row: Insertable<PortalLookTable>) =>
  tx.insertInto('portal_look').values(row).execute()
