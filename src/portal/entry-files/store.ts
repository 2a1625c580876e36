import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { EntryFile } from './rules.ts'

type Place = Pick<Moment, 'tenantId'>
type Version = { tenant_id: string; entry_id: string; version_number: number }

/** The files of wordings by entry, pictures first, each kind in its order. */
export async function listFiles(
  tx: Tx,
  { tenantId }: Place,
  of: readonly { id: string; number: number }[],
): Promise<Map<string, EntryFile[]>> {
  const found = new Map<string, EntryFile[]>()
  if (of.length === 0) return found
  const known = new Map(of.map(({ id, number }) => [id, number]))
  const rows = await tx
    .selectFrom('portal_entry_file as f')
    .innerJoin('portal_file as file', (join) =>
      join.onRef('file.tenant_id', '=', 'f.tenant_id').onRef('file.id', '=', 'f.file_id'),
    )
    .selectAll('f')
    .select(['file.byte_size', 'file.width', 'file.height'])
    .where('f.tenant_id', '=', tenantId)
    .where('f.entry_id', 'in', [...known.keys()])
    .orderBy('f.kind', 'desc')
    .orderBy('f.position')
    .execute()
  for (const { tenant_id, id, entry_id, version_number, position, ...file } of rows)
    if (known.get(entry_id) === version_number) found.set(entry_id, [...(found.get(entry_id) ?? []), file])
  return found
}

export async function insertFiles(tx: Tx, version: Version, files: readonly EntryFile[]): Promise<void> {
  const rows = files.map(({ byte_size, width, height, ...file }, at) => ({
    ...version,
    ...file,
    position: at + 1,
  }))
  if (rows.length > 0) await tx.insertInto('portal_entry_file').values(rows).execute()
}

/** Out of every wording of an entry; whether it was in any. */
export async function deleteFromVersions(tx: Tx, { tenantId }: Place, entryId: string, fileId: string) {
  const gone = await tx
    .deleteFrom('portal_entry_file')
    .where('tenant_id', '=', tenantId)
    .where('entry_id', '=', entryId)
    .where('file_id', '=', fileId)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}

/** Whether any wording of the entry has the file. */
export async function isFileOf(tx: Tx, { tenantId }: Place, entryId: string, fileId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('portal_entry_file as f')
    .select('f.file_id')
    .where('f.tenant_id', '=', tenantId)
    .where('f.entry_id', '=', entryId)
    .where('f.file_id', '=', fileId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
