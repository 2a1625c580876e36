import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** Whether the municipality has opened its public pages. */
export async function isPortalOpen(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>): Promise<boolean> {
  const row = await tx
    .selectFrom('portal_look')
    .select('portal_look.is_open')
    .where('portal_look.tenant_id', '=', tenantId)
    .orderBy('portal_look.recorded_at', 'desc')
    .orderBy('portal_look.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.is_open ?? false
}
