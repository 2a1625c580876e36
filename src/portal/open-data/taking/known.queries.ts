import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { ListedContent } from './content.ts'

export interface KnownEntry {
  id: string
  sourceKey: string
  number: number
  content: ListedContent
}

/** The entries of the catalogue in their newest wording, as far as a list could mean them. */
export async function listKnown(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, fieldNames: readonly string[]) {
  const rows = await tx
    .selectFrom('portal_entry as entry')
    .innerJoin('portal_entry_version as version', (join) =>
      join.onRef('version.tenant_id', '=', 'entry.tenant_id').onRef('version.entry_id', '=', 'entry.id'),
    )
    .select(['entry.source_code', 'entry.source_id'])
    .selectAll('version')
    .where('entry.tenant_id', '=', tenantId)
    .distinctOn(['version.entry_id'])
    .orderBy('version.entry_id')
    .orderBy('version.number', 'desc')
    .execute()
  const hours = await tx
    .selectFrom('portal_entry_hours')
    .selectAll()
    .where('portal_entry_hours.tenant_id', '=', tenantId)
    .execute()
  const days = await tx
    .selectFrom('portal_entry_day')
    .selectAll()
    .where('portal_entry_day.tenant_id', '=', tenantId)
    .where('portal_entry_day.kind', '=', 'date')
    .execute()
  const key = (id: string, number: number) => `${id} ${number}`
  const hoursBy = Map.groupBy(hours, (row) => key(row.entry_id, row.version_number))
  const daysBy = Map.groupBy(days, (row) => key(row.entry_id, row.version_number))
  return rows.map((row): KnownEntry => {
    const at = key(row.entry_id, row.number)
    const said = row as unknown as Record<string, string | number | boolean | null>
    return {
      id: row.entry_id,
      sourceKey: `${row.source_code} ${row.source_id}`,
      number: row.number,
      content: {
        fields: Object.fromEntries(fieldNames.map((name) => [name, said[name] ?? null])),
        hours: (hoursBy.get(at) ?? []).map(({ weekday, from_minute, to_minute }) => ({
          weekday,
          from_minute,
          to_minute,
        })),
        dates: (daysBy.get(at) ?? []).map(({ on_day, from_minute, to_minute }) => ({ on_day, from_minute, to_minute })),
        extra: row.extra as Record<string, string>,
      },
    }
  })
}
