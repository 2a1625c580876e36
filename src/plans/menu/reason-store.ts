import type { Insertable, Selectable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { MenuReasonTable } from './tables.ts'

type Place = Pick<Moment, 'tenantId'>
export type ReasonRow = Selectable<MenuReasonTable>

export function listReasons(tx: Tx, { tenantId }: Place, fiscalYear: number): Promise<ReasonRow[]> {
  return tx
    .selectFrom('menu_reason')
    .selectAll()
    .where('menu_reason.tenant_id', '=', tenantId)
    .where('menu_reason.fiscal_year', '=', fiscalYear)
    .where('menu_reason.removed_at', 'is', null)
    .orderBy('menu_reason.recorded_at')
    .orderBy('menu_reason.id')
    .execute()
}

export async function insertReason(tx: Tx, row: Insertable<MenuReasonTable>): Promise<string> {
  const inserted = await tx.insertInto('menu_reason').values(row).returning('menu_reason.id').executeTakeFirstOrThrow()
  return inserted.id
}

export async function removeReason(tx: Tx, { tenantId, now }: Moment, id: string): Promise<void> {
  await tx
    .updateTable('menu_reason')
    .set({ removed_at: now })
    .where('menu_reason.tenant_id', '=', tenantId)
    .where('menu_reason.id', '=', id)
    .execute()
}
