import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type FreshnessLimits, shownSince } from '../rules/freshness.ts'
import type { Published } from './published.ts'
import { readLimits } from './read-limits.ts'
import { readPublished } from './read-published.queries.ts'
import { hasDateFrom, versionHas } from './version-has.ts'

type Place = Pick<Moment, 'tenantId' | 'today'>

export interface PublishedFilter {
  ids?: readonly string[]
  kinds?: readonly string[]
  area?: string
  /** Looked for in title and text, however it is written. */
  words?: string
  changedAfter?: string
  postalCode?: string
  isEvent?: boolean
  features?: readonly Feature[]
  onlyLocated?: boolean
}
export type Feature = 'quiet' | 'free' | 'online' | 'anonymous' | 'first-time'

const featureColumns = {
  quiet: 'listing.is_quiet',
  free: 'listing.is_free',
  online: 'listing.is_online',
  anonymous: 'listing.is_anonymous_possible',
  'first-time': 'listing.is_first_time_friendly',
} as const

/** Whether the municipality has opened its public pages. */
export async function isPortalOpen(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>): Promise<boolean> {
  const row = await tx
    .selectFrom('portal_look')
    .select('portal_look.is_open')
    .where('portal_look.tenant_id', '=', tenantId)
    .orderBy('portal_look.recorded_at', 'desc')
    .orderBy('portal_look.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.is_open ?? false
}

export async function countPublished(tx: Tx, place: Place, filter: PublishedFilter): Promise<number> {
  const rows = listed(tx, place, await readLimits(tx, place), filter)
  const row = await rows.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  return row.count
}

/** What is public today, by title, for programs that read all of it: no bound but the page asked for. */
export async function listPublished(
  tx: Tx,
  place: Place,
  filter: PublishedFilter,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<Published[]> {
  const hits = listed(tx, place, await readLimits(tx, place), filter)
    .select(['listing.entry_id', sql<number>`0`.as('found')])
    .select(sql<number>`row_number() over (order by listing.title_order, listing.entry_id)`.as('place'))
    .orderBy('listing.title_order')
    .orderBy('listing.entry_id')
    .limit(limit)
    .offset(offset)
  return (await readPublished(tx, place, sql`${hits}`)).entries
}

/** The same bounds as `portal_find` in the database: published, not over, not confirmed too long ago. */
function listed(tx: Tx, { tenantId, today }: Place, limits: FreshnessLimits, filter: PublishedFilter) {
  let rows = tx
    .selectFrom('portal_listing as listing')
    .where('listing.tenant_id', '=', tenantId)
    .where('listing.public_from', '<=', today)
    .where((is) => is.or([is('listing.public_until', 'is', null), is('listing.public_until', '>=', today)]))
    .where((is) => is.or([is('listing.last_on', 'is', null), is('listing.last_on', '>=', today)]))
    .where('listing.confirmed_on', '>=', shownSince(limits, today))
  if (filter.ids) rows = rows.where('listing.entry_id', 'in', filter.ids.length ? [...filter.ids] : [nobody])
  if (filter.kinds) rows = rows.where('listing.kind', 'in', [...filter.kinds] as 'place'[])
  if (filter.area) rows = rows.where('listing.area_id', '=', filter.area)
  if (filter.isEvent) rows = rows.where('listing.first_on', 'is not', null).where(hasDateFrom(today))
  if (filter.changedAfter) rows = rows.where('listing.changed_at', '>=', filter.changedAfter)
  if (filter.postalCode) rows = rows.where(versionHas(sql`version.postal_code = ${filter.postalCode}`))
  if (filter.onlyLocated) rows = rows.where(versionHas(sql`(version.address <> '' or version.latitude is not null)`))
  for (const feature of filter.features ?? []) rows = rows.where(featureColumns[feature], '=', true)
  for (const word of filter.words?.split(/\s+/).filter(Boolean) ?? [])
    rows = rows.where(sql<boolean>`position(portal_folded(${word}) in listing.search_text) > 0`)
  return rows
}

const nobody = '00000000-0000-0000-0000-000000000000'
