import { createHash } from 'node:crypto'
import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { PortalLookTable } from '../tables.ts'
import type { Logo } from './logo.ts'

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

export async function insertLogo(tx: Tx, moment: Moment, { mediaType, bytes }: Logo): Promise<string> {
  const file = {
    tenant_id: moment.tenantId,
    purpose: 'look' as const,
    media_type: mediaType,
    byte_size: bytes.byteLength,
    digest: createHash('sha256').update(bytes).digest('hex'),
    bytes,
    recorded_at: moment.now,
    recorded_by: moment.actorId,
  }
  const row = await tx.insertInto('portal_file').values(file).returning('portal_file.id').executeTakeFirstOrThrow()
  return row.id
}

export const findLogo = (tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, id: string) =>
  tx
    .selectFrom('portal_file')
    .select(['portal_file.bytes', 'portal_file.media_type as mediaType'])
    .where('portal_file.tenant_id', '=', tenantId)
    .where('portal_file.id', '=', id)
    .where('portal_file.purpose', '=', 'look')
    .executeTakeFirst()
