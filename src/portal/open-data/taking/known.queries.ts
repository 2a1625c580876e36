import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { VersionRow, WholeEntry } from '../../entry/store.ts'
import { listTimes } from '../../entry/times.queries.ts'
import { listFiles } from '../../entry-files/store.ts'
import type { Identity } from './identity.ts'

export interface KnownEntry extends WholeEntry {
  sourceKey: string
}

/** The entries of the catalogue that the rows of a list could mean, in their newest wording. */
export async function listKnown(
  tx: Tx,
  place: Pick<Moment, 'tenantId'>,
  rows: readonly Identity[],
): Promise<KnownEntry[]> {
  const sourceIds = rows.map(({ id }) => id)
  const entryIds = rows.flatMap(({ entryId }) => entryId ?? [])
  const entries = await tx
    .selectFrom('portal_entry')
    .selectAll()
    .where('portal_entry.tenant_id', '=', place.tenantId)
    .where(sql<boolean>`(source_id = any(${sourceIds}::text[]) and source_id <> '' or id = any(${entryIds}::uuid[]))`)
    .orderBy('portal_entry.recorded_at')
    .orderBy('portal_entry.id')
    .execute()
  const versions = await listNewest(
    tx,
    place,
    entries.map(({ id }) => id),
  )
  const of = [...versions.values()].map(({ entry_id, number }) => ({ id: entry_id, number }))
  const times = await listTimes(tx, place, of)
  const files = await listFiles(tx, place, of)
  return entries.flatMap((entry) => {
    const version = versions.get(entry.id)
    const sourceKey = `${entry.source_code} ${entry.source_id}`
    const when = times.get(entry.id) ?? { hours: [], days: [] }
    return version ? [{ entry, version, sourceKey, ...when, files: files.get(entry.id) ?? [] }] : []
  })
}

async function listNewest(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  ids: readonly string[],
): Promise<Map<string, VersionRow>> {
  const rows = await tx
    .selectFrom('portal_entry_version as version')
    .selectAll()
    .where('version.tenant_id', '=', tenantId)
    .where(sql<boolean>`version.entry_id = any(${ids}::uuid[])`)
    .distinctOn(['version.entry_id'])
    .orderBy('version.entry_id')
    .orderBy('version.number', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.entry_id, row]))
}
