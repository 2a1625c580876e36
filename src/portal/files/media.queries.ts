import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** Sounds, films and pictures of stories. */
type Place = Pick<Moment, 'tenantId'>

export async function findMedia(tx: Tx, { tenantId }: Place, id: string) {
  return tx
    .selectFrom('portal_file')
    .select(['portal_file.media_type as mediaType', sql<number>`octet_length(portal_file.bytes)`.as('size')])
    .where('portal_file.tenant_id', '=', tenantId)
    .where('portal_file.id', '=', id)
    .where('portal_file.purpose', '=', 'story')
    .executeTakeFirst()
}

/** So many bytes of a file, the first of which is at `from`, counted from 0. */
export async function readPiece(tx: Tx, { tenantId }: Place, id: string, from: number, length: number) {
  const row = await tx
    .selectFrom('portal_file')
    .select(sql<Uint8Array>`substring(portal_file.bytes from ${from + 1}::int for ${length}::int)`.as('bytes'))
    .where('portal_file.tenant_id', '=', tenantId)
    .where('portal_file.id', '=', id)
    .where('portal_file.purpose', '=', 'story')
    .executeTakeFirst()
  return new Uint8Array(row?.bytes ?? [])
}
