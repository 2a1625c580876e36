import type { Tx } from '#platform/database/db.ts'
import { inChunks } from '#platform/database/in-chunks.ts'
import type { Moment } from '#platform/desk.ts'
import type { ListKind } from '../layouts.ts'
import type { ListReading, ListRow } from '../reading/read-list.ts'

interface ListTaken {
  kind: ListKind
  fileName: string
  digest: string
  reading: Extract<ListReading, { rows: ListRow[] }>
  counts: { added: number; changed: number; known: number; refused: number }
}

export async function insertImport(
  tx: Tx,
  moment: Moment,
  { kind, reading, counts, ...file }: ListTaken,
): Promise<string> {
  const { id } = await tx
    .insertInto('portal_import')
    .values({
      tenant_id: moment.tenantId,
      layout: `${kind}:${reading.layout}`,
      file_name: file.fileName,
      encoding: reading.encoding,
      digest: file.digest,
      rows_read: reading.rows.length,
      rows_added: counts.added,
      rows_changed: counts.changed,
      rows_known: counts.known,
      rows_refused: counts.refused,
      columns: JSON.stringify(reading.unknownColumns),
      imported_at: moment.now,
      imported_by: moment.actorId,
    })
    .returning('portal_import.id')
    .executeTakeFirstOrThrow()
  return id
}

export async function insertRemarks(
  tx: Tx,
  { tenantId }: Moment,
  importId: string,
  taken: readonly { row: ListRow; entryId: string | null }[],
): Promise<void> {
  const remarks = taken.flatMap(({ row, entryId }) =>
    row.findings.map((finding) => ({
      tenant_id: tenantId,
      import_id: importId,
      entry_id: entryId,
      row_number: row.number,
      kind: finding.kind,
      column_name: finding.column,
      because: finding.because,
      was: finding.was,
      became: finding.now ?? '',
    })),
  )
  await inChunks(remarks, (chunk) =>
    tx.insertInto('portal_import_remark').values(chunk).returning('portal_import_remark.id').execute(),
  )
}
