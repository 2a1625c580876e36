import { sql } from 'kysely'
import type { Day } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listDays, listHours, type VersionRow } from '../entry/store.ts'
import { type FreshnessLimits, shownSince } from '../rules/freshness.ts'
import type { Hours, OwnDay } from '../rules/hours.ts'
import type { EntryKind } from '../vocabulary.ts'

export interface PublicEntry {
  id: string
  kind: EntryKind
  version: VersionRow
  hours: Hours[]
  days: OwnDay[]
  confirmedOn: Day
  confirmedByOwner: boolean
  areaJa: string
  areaEn: string
}

/** At most a thousand and one are looked at. */
export const mostFound = 1000

/** Published entries that answer a question, with how many there are. What is not public cannot be found here. */
export async function findPublic(
  tx: Tx,
  moment: Moment,
  limits: FreshnessLimits,
  asked: Record<string, unknown>,
  page: { limit: number; offset: number },
): Promise<{ entries: PublicEntry[]; found: number }> {
  const question = { today: moment.today, confirmedSince: shownSince(limits, moment.today), ...asked, ...page }
  const { rows } = await sql<Row>`
    select hit.found, hit.entry_id as id, listing.kind, listing.confirmed_on as "confirmedOn",
           listing.confirmed_by_owner as "confirmedByOwner", coalesce(area.name_ja, '') as "areaJa",
           coalesce(area.name_en, '') as "areaEn", to_jsonb(version) as version
      from portal_find(${JSON.stringify(question)}::jsonb) with ordinality as hit (entry_id, version_number, found, place)
      join portal_listing as listing on listing.tenant_id = ${moment.tenantId} and listing.entry_id = hit.entry_id
      join portal_entry_version as version on version.tenant_id = listing.tenant_id
       and version.entry_id = listing.entry_id and version.number = listing.version_number
      left join area on area.tenant_id = version.tenant_id and area.id = version.area_id
     order by hit.place`.execute(tx)
  const of = rows.map(({ id, version }) => ({ id, number: version.number }))
  const [hours, days] = [await listHours(tx, moment, of), await listDays(tx, moment, of)]
  const entries = rows.map(({ found: _, ...row }) => ({
    ...row,
    hours: hours.get(row.id) ?? [],
    days: days.get(row.id) ?? [],
  }))
  return { entries, found: Number(rows[0]?.found ?? 0) }
}

interface Row extends Omit<PublicEntry, 'hours' | 'days'> {
  found: number
}

export const findPublicOne = async (tx: Tx, moment: Moment, limits: FreshnessLimits, id: string) =>
  (await findPublic(tx, moment, limits, { entries: [id] }, { limit: 1, offset: 0 })).entries[0]
