import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Published } from './published.ts'
import { daysOf, hoursOf } from './times.queries.ts'

type Place = Pick<Moment, 'tenantId' | 'today'>

export interface PublishedFilter {
  ids?: readonly string[]
  kinds?: readonly string[]
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
  const row = await found(tx, place, filter).select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  return row.count
}

/** What is public today, by title. Nothing of an entry that is not public, and of no version but the public one. */
export async function listPublished(
  tx: Tx,
  place: Place,
  filter: PublishedFilter,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<Published[]> {
  const rows = await found(tx, place, filter)
    .selectAll('version')
    .select(['listing.kind', 'listing.organisation_id', 'listing.confirmed_on', 'listing.changed_at'])
    .select(['listing.first_on', 'listing.last_on'])
    .orderBy('listing.title_order')
    .orderBy('listing.entry_id')
    .limit(limit)
    .offset(offset)
    .execute()
  const hours = await hoursOf(tx, place, rows)
  const days = await daysOf(tx, place, rows)
  return rows.map((row) => ({
    ...row,
    hours: hours.filter((each) => each.entry_id === row.entry_id),
    days: days.filter((each) => each.entry_id === row.entry_id),
  }))
}

function found(tx: Tx, { tenantId, today }: Place, filter: PublishedFilter) {
  let rows = tx
    .selectFrom('portal_listing as listing')
    .innerJoin('portal_entry_version as version', (join) =>
      join
        .onRef('version.tenant_id', '=', 'listing.tenant_id')
        .onRef('version.entry_id', '=', 'listing.entry_id')
        .onRef('version.number', '=', 'listing.version_number'),
    )
    .where('listing.tenant_id', '=', tenantId)
    .where('listing.public_from', '<=', today)
    .where((is) => is.or([is('listing.public_until', 'is', null), is('listing.public_until', '>=', today)]))
    .where((is) => is.or([is('listing.last_on', 'is', null), is('listing.last_on', '>=', today)]))
  if (filter.ids) rows = rows.where('listing.entry_id', 'in', filter.ids.length ? [...filter.ids] : [nobody])
  if (filter.kinds) rows = rows.where('listing.kind', 'in', [...filter.kinds] as 'place'[])
  if (filter.isEvent) rows = rows.where('listing.first_on', 'is not', null)
  if (filter.changedAfter) rows = rows.where('listing.changed_at', '>=', filter.changedAfter)
  if (filter.postalCode) rows = rows.where('version.postal_code', '=', filter.postalCode)
  if (filter.onlyLocated)
    rows = rows.where((is) => is.or([is('version.address', '<>', ''), is('version.latitude', 'is not', null)]))
  for (const feature of filter.features ?? []) rows = rows.where(featureColumns[feature], '=', true)
  for (const word of filter.words?.split(/\s+/).filter(Boolean) ?? [])
    rows = rows.where(sql<boolean>`position(portal_folded(${word}) in listing.search_text) > 0`)
  return rows
}

const nobody = '00000000-0000-0000-0000-000000000000'
