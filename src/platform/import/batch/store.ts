import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Batch, Mapped } from './batch.ts'

type Place = Pick<Moment, 'tenantId'>

export async function insertBatch(
  tx: Tx,
  { tenantId, now }: Moment,
  batch: Pick<Batch, 'kind' | 'fileName' | 'fileDigest' | 'contentSealed' | 'uploadedBy'>,
): Promise<string> {
  const row = {
    tenant_id: tenantId,
    kind: batch.kind,
    file_name: batch.fileName,
    file_digest: batch.fileDigest,
    content_sealed: batch.contentSealed,
    uploaded_by: batch.uploadedBy,
    uploaded_at: now,
  }
  const { id } = await tx.insertInto('import_batch').values(row).returning('import_batch.id').executeTakeFirstOrThrow()
  return id
}

export async function findBatch(tx: Tx, { tenantId }: Place, id: string): Promise<Batch | null> {
  const row = await batches(tx, tenantId)
    .select(['import_batch.content_sealed as contentSealed', 'import_batch.mapping'])
    .where('import_batch.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const { mapping, ...batch } = row
  return { ...batch, mapped: (mapping as Mapped | null) ?? null }
}

/** Waits until nobody else is bringing in a list of this municipality: two lists at once could both add one person. */
export async function lockImports(tx: Tx, { tenantId }: Place): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import ${tenantId}`}, 0))`.execute(tx)
}

/** Every list of these kinds, the newest first, without its content. */
export function listBatches(tx: Tx, { tenantId }: Place, kinds: readonly string[]) {
  return batches(tx, tenantId)
    .leftJoin('account', (join) =>
      join
        .onRef('account.tenant_id', '=', 'import_batch.tenant_id')
        .onRef('account.id', '=', 'import_batch.uploaded_by'),
    )
    .select(['account.name as uploadedByName', sql<boolean>`import_batch.content_sealed is not null`.as('isKept')])
    .where('import_batch.kind', 'in', [...kinds])
    .orderBy('import_batch.uploaded_at', 'desc')
    .orderBy('import_batch.id', 'desc')
    .limit(100)
    .execute()
}

export type ListedBatch = Awaited<ReturnType<typeof listBatches>>[number]

/** When the same file was last taken in as such a list, or null. */
export async function findTakenAt(tx: Tx, { tenantId }: Place, kind: string, digest: string): Promise<string | null> {
  const row = await batches(tx, tenantId)
    .where('import_batch.kind', '=', kind)
    .where('import_batch.file_digest', '=', digest)
    .where('import_batch.taken_at', 'is not', null)
    .orderBy('import_batch.taken_at', 'desc')
    .orderBy('import_batch.id', 'desc')
    .executeTakeFirst()
  return row?.takenAt ?? null
}

export async function updateBatch(
  tx: Tx,
  { tenantId }: Place,
  id: string,
  changes: {
    content_sealed?: null
    mapping?: string
    taken_at?: string
    rows_added?: number
    rows_known?: number
    discarded_at?: string
  },
): Promise<void> {
  await tx
    .updateTable('import_batch')
    .set(changes)
    .where('import_batch.tenant_id', '=', tenantId)
    .where('import_batch.id', '=', id)
    .execute()
}

/** Drops the content of lists uploaded before `instant` and never taken; says how many. */
export async function dropContentBefore(tx: Tx, { tenantId }: Place, instant: string): Promise<number> {
  const dropped = await tx
    .updateTable('import_batch')
    .set({ content_sealed: null, mapping: null })
    .where('import_batch.tenant_id', '=', tenantId)
    .where('import_batch.content_sealed', 'is not', null)
    .where('import_batch.uploaded_at', '<', instant)
    .returning('import_batch.id')
    .execute()
  return dropped.length
}

const batches = (tx: Tx, tenantId: string) =>
  tx
    .selectFrom('import_batch')
    .select(['import_batch.id', 'import_batch.kind', 'import_batch.file_name as fileName'])
    .select(['import_batch.file_digest as fileDigest', 'import_batch.uploaded_by as uploadedBy'])
    .select(['import_batch.uploaded_at as uploadedAt', 'import_batch.taken_at as takenAt'])
    .select(['import_batch.rows_added as rowsAdded', 'import_batch.rows_known as rowsKnown'])
    .select('import_batch.discarded_at as discardedAt')
    .where('import_batch.tenant_id', '=', tenantId)
