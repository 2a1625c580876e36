import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { hitsOf } from '../published/find.queries.ts'
import { plainText } from '../published/plain-text.ts'
import type { PublishedPlace } from '../published/published.ts'
import { readLimits } from '../published/read-limits.ts'
import { municipality, type Organization, offering } from './organization.ts'

/** Each organisation that offers something today, once, by name. The municipality itself is always there, and the first. */
export async function listOrganizations(tx: Tx, moment: Moment, place: PublishedPlace): Promise<Organization[]> {
  const hits = hitsOf(moment, await readLimits(tx, moment), { most: 1_000_000 })
  const { rows } = await sql<{ id: string; name: string; english: string }>`
    select offered.id, version.organiser_ja as name, version.organiser_en as english
      from (select listing.offered_by as id, min(hit.place) as place from (${hits}) as hit
              join portal_listing as listing on listing.tenant_id = ${moment.tenantId} and listing.entry_id = hit.entry_id
             where listing.offered_by is not null group by listing.offered_by) as offered
      join (${hits}) as one on one.place = offered.place
      join portal_entry_version as version on version.tenant_id = ${moment.tenantId}
       and version.entry_id = one.entry_id and version.number = one.version_number
     order by version.organiser_ja`.execute(tx)
  return [municipality(place), ...rows.map(({ id, name, english }) => offering(id, plainText(name), english))]
}
