import { createHash } from 'node:crypto'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { PortalFileTable } from '../tables.ts'
import type { ReceivedFile } from './receive-file.ts'

/** Keeps the bytes of a file; what shows it points to the id that comes back. */
export async function insertFile(
  tx: Tx,
  moment: Moment,
  purpose: PortalFileTable['purpose'],
  { mediaType, bytes, width, height }: ReceivedFile,
): Promise<string> {
  const file = {
    tenant_id: moment.tenantId,
    purpose,
    media_type: mediaType,
    byte_size: bytes.byteLength,
    digest: createHash('sha256').update(bytes).digest('hex'),
    width,
    height,
    bytes,
    recorded_at: moment.now,
    recorded_by: moment.actorId,
  }
  const row = await tx.insertInto('portal_file').values(file).returning('portal_file.id').executeTakeFirstOrThrow()
  return row.id
}

/** The bytes of a file. Whoever asks has seen to it that they may be seen here. */
export const findFile = (
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  id: string,
  ...purposes: PortalFileTable['purpose'][]
) =>
  tx
    .selectFrom('portal_file')
    .select(['portal_file.bytes', 'portal_file.media_type as mediaType'])
    .where('portal_file.tenant_id', '=', tenantId)
    .where('portal_file.id', '=', id)
    .where('portal_file.purpose', 'in', purposes)
    .executeTakeFirst()

/** Nothing points to it any longer. */
export const deleteFile = (tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, id: string) =>
  tx.deleteFrom('portal_file').where('tenant_id', '=', tenantId).where('id', '=', id).execute()
