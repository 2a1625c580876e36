import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { DocumentFileTable } from './tables.ts'

type Place = Pick<Moment, 'tenantId'>

export async function insertFiles(tx: Tx, rows: readonly Insertable<DocumentFileTable>[]): Promise<void> {
  for (const row of rows) await tx.insertInto('document_file').values(row).execute()
}

export type FileKey = Pick<DocumentFileTable, 'language' | 'format'>

export async function findFile(
  tx: Tx,
  { tenantId }: Place,
  versionId: string,
  { language, format }: FileKey,
): Promise<Uint8Array | undefined> {
  const row = await tx
    .selectFrom('document_file')
    .select('document_file.bytes')
    .where('document_file.tenant_id', '=', tenantId)
    .where('document_file.version_id', '=', versionId)
    .where('document_file.language', '=', language)
    .where('document_file.format', '=', format)
    .executeTakeFirst()
  return row?.bytes
}
