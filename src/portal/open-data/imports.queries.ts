import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

type Place = Pick<Moment, 'tenantId'>
export type TakenList = Awaited<ReturnType<typeof listTaken>>[number]
export type Remark = Awaited<ReturnType<typeof listRemarks>>[number]

export const listTaken = (tx: Tx, { tenantId }: Place) =>
  tx
    .selectFrom('portal_import')
    .selectAll()
    .where('portal_import.tenant_id', '=', tenantId)
    .orderBy('portal_import.imported_at', 'desc')
    .orderBy('portal_import.id')
    .limit(100)
    .execute()

export const findTaken = (tx: Tx, { tenantId }: Place, id: string) =>
  tx
    .selectFrom('portal_import')
    .selectAll()
    .where('portal_import.tenant_id', '=', tenantId)
    .where('portal_import.id', '=', id)
    .executeTakeFirst()

export const listRemarks = (tx: Tx, { tenantId }: Place, importId: string) =>
  tx
    .selectFrom('portal_import_remark as remark')
    .selectAll()
    .where('remark.tenant_id', '=', tenantId)
    .where('remark.import_id', '=', importId)
    .orderBy('remark.row_number')
    .orderBy('remark.column_name')
    .orderBy('remark.id')
    .execute()
