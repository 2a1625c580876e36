import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { AskedFlag } from '../rules/asked.ts'
import { findPublic, hitsOf } from './find.queries.ts'
import type { Published } from './published.ts'
import { readLimits } from './read-limits.ts'
import { readPublished } from './read-published.queries.ts'

type Place = Pick<Moment, 'tenantId' | 'today'>

/** What programs ask of the search that people ask too (`portal_find`): all of it must hold. */
export interface PublishedFilter extends Partial<Record<AskedFlag, true>> {
  entries?: readonly string[]
  kinds?: readonly string[]
  area?: string
  words?: string
  changedAfter?: string
  postalCode?: string
  /** The id of who offers it; null is the municipality itself. */
  offeredBy?: string | null
  atLocation?: string
  hasDates?: true
  hasPlace?: true
  /** In the order of their last change. */
  newest?: true
}
/** Programs read all that is public, not only as much as anybody would turn over. */
const all = { most: 1_000_000 }
const atOnce = 500

export async function listPublished(
  tx: Tx,
  place: Place,
  filter: PublishedFilter,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<Published[]> {
  return (await findPublic(tx, place, await readLimits(tx, place), { ...all, ...filter }, { limit, offset })).entries
}

/** One page, and how many there are in all, also where the page is beyond their end. */
export async function pageOfPublished(tx: Tx, place: Place, filter: PublishedFilter, page: number, size: number) {
  const limits = await readLimits(tx, place)
  const asked = { ...all, ...filter }
  const offset = (page - 1) * size
  const { entries, found } = await findPublic(tx, place, limits, asked, { limit: size, offset })
  if (entries.length > 0 || offset === 0) return { entries, total: found }
  return { entries, total: (await findPublic(tx, place, limits, asked, { limit: 1, offset: 0 })).found }
}

export async function everyPublished(tx: Tx, place: Place, filter: PublishedFilter): Promise<Published[]> {
  const ids = (await listNamed(tx, place, filter)).map(({ id }) => id)
  const every: Published[] = []
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = JSON.stringify(ids.slice(from, from + atOnce))
    const hits = sql`select value::uuid as entry_id, 0 as found, place
                       from jsonb_array_elements_text(${some}::jsonb) with ordinality as hit (value, place)`
    every.push(...(await readPublished(tx, place, hits)).entries)
  }
  return every
}

export interface Named {
  id: string
  title: string
  changedAt: string
}

/** Only what they are called and when they were changed, of all of them. */
export async function listNamed(tx: Tx, place: Place, filter: PublishedFilter): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select hit.entry_id as id, version.title_ja as title,
           to_char(listing.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt"
      from (${hitsOf(place, await readLimits(tx, place), { ...all, ...filter })}) as hit
      join portal_listing as listing on listing.tenant_id = ${place.tenantId} and listing.entry_id = hit.entry_id
      join portal_entry_version as version on version.tenant_id = listing.tenant_id
       and version.entry_id = listing.entry_id and version.number = listing.version_number
     order by hit.place`.execute(tx)
  return rows
}
