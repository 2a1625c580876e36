import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { timesOfVersion } from '../entry/times.queries.ts'
import type { Published } from './published.ts'

/**
 * The public wording of entries with their hours, days, files and area, in one statement. `hits` is a question that gives
 * `entry_id`, `found` (how many there are in all) and `place` (the order); whoever asks it sees to it that only what is
 * public is in it.
 */
export async function readPublished(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  hits: RawBuilder<unknown>,
): Promise<{ entries: Published[]; found: number }> {
  const { rows } = await sql<Published & { found: number }>`
    select hit.found, hit.entry_id as id, listing.kind, listing.confirmed_on as "confirmedOn",
           listing.confirmed_by_owner as "confirmedByOwner",
           to_char(listing.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt",
           coalesce(area.name_ja, '') as "areaJa", coalesce(area.name_en, '') as "areaEn", to_jsonb(version) as version,
           hours.all as hours, days.all as days, files.all as files
      from (${hits}) as hit
      join portal_listing as listing on listing.tenant_id = ${tenantId} and listing.entry_id = hit.entry_id
      join portal_entry_version as version on version.tenant_id = listing.tenant_id
       and version.entry_id = listing.entry_id and version.number = listing.version_number
      left join area on area.tenant_id = version.tenant_id and area.id = version.area_id
      ${timesOfVersion}
      cross join lateral (
        select coalesce(jsonb_agg(to_jsonb(f) - array['tenant_id', 'id', 'entry_id', 'version_number', 'position']
                 || jsonb_build_object('byte_size', file.byte_size, 'width', file.width, 'height', file.height) order by f.kind desc, f.position), '[]') as all
          from portal_entry_file as f
          join portal_file as file on file.tenant_id = f.tenant_id and file.id = f.file_id
         where f.tenant_id = version.tenant_id and f.entry_id = version.entry_id and f.version_number = version.number
      ) as files
     order by hit.place, hit.entry_id`.execute(tx)
  return { entries: rows.map(({ found: _, ...entry }) => entry), found: Number(rows[0]?.found ?? 0) }
}
