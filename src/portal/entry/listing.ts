import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { withoutMarkup } from '#platform/i18n/readings.ts'
import { kanaOrder } from '#platform/japanese-text/kana-order.ts'
import { idOf } from '../hsds/ids.ts'
import { readLimits } from '../published/read-limits.ts'
import { daysShown } from '../rules/freshness.ts'
import { type Span, weekOf } from '../rules/hours.ts'
import { lastDayOf } from '../rules/last-day.ts'
import { listedDays } from '../rules/listed-days.ts'
import { searched, searchedTexts } from './searched.ts'
import type { WholeEntry } from './store.ts'

interface Publication {
  publicFrom: string
  publicUntil: string | null
  confirmedOn: string
  confirmedByOwner: boolean
}

/** Writes what the search reads of an entry: the one wording that is public. */
export async function list(tx: Tx, moment: Moment, whole: WholeEntry, publication: Publication): Promise<void> {
  const { entry, version, hours, days } = whole
  await unlist(tx, moment, entry.id)
  const { spans, differs } = listedDays(
    hours,
    days,
    { from: moment.today, days: daysShown(await readLimits(tx, moment)) },
    version.closed_on_holidays === true,
  )
  const dates = days.filter(({ kind }) => kind === 'date').map(({ onDay }) => onDay)
  const title = searched([version.title_ja, version.title_kana, version.title_en, version.title_easy])
  const text = searched([title, ...searchedTexts(version)])
  await tx
    .insertInto('portal_listing')
    .values({
      tenant_id: moment.tenantId,
      entry_id: entry.id,
      version_number: version.number,
      kind: entry.kind,
      organisation_id: entry.organisation_id,
      area_id: version.area_id,
      title_order: kanaOrder(version.title_kana || withoutMarkup(version.title_ja)),
      is_quiet: version.is_quiet,
      is_free: version.is_free,
      is_online: version.is_online,
      is_anonymous_possible: version.is_anonymous_possible,
      is_first_time_friendly: version.is_first_time_friendly,
      week: rangesText(weekOf(hours)),
      days: rangesText(spans),
      different_days: differs,
      first_on: dates[0] ?? null,
      last_on: lastDayOf(entry.kind, hours, days),
      last_date_on: dates.toSorted().at(-1) ?? null,
      offered_by: version.organiser_ja ? idOf(moment.tenantId, 'organiser', version.organiser_ja) : null,
      postal_code: version.postal_code,
      has_place: version.address !== '' || version.latitude !== null,
      latitude: version.latitude,
      longitude: version.longitude,
      public_from: publication.publicFrom,
      public_until: publication.publicUntil,
      confirmed_on: publication.confirmedOn,
      confirmed_by_owner: publication.confirmedByOwner,
      changed_at: moment.now,
      search_title: sql<string>`portal_folded(${title}::text)`,
      search_text: sql<string>`portal_folded(${text}::text)`,
      search_bare: sql<string>`portal_bare(portal_folded(${text}::text))`,
    })
    .execute()
}

export const unlist = (tx: Tx, { tenantId }: Moment, entryId: string) =>
  tx
    .deleteFrom('portal_listing')
    .where('portal_listing.tenant_id', '=', tenantId)
    .where('portal_listing.entry_id', '=', entryId)
    .execute()

/** Confirmed anew, and laid out anew for the days ahead: what falls once a month is known for a year and no longer. */
export async function reconfirm(tx: Tx, moment: Moment, whole: WholeEntry, byOwner: boolean): Promise<void> {
  const now = await tx
    .selectFrom('portal_listing')
    .select(['portal_listing.public_from as publicFrom', 'portal_listing.public_until as publicUntil'])
    .where('portal_listing.tenant_id', '=', moment.tenantId)
    .where('portal_listing.entry_id', '=', whole.entry.id)
    .executeTakeFirst()
  if (now) await list(tx, moment, whole, { ...now, confirmedOn: moment.today, confirmedByOwner: byOwner })
}

const rangesText = (spans: readonly Span[]) =>
  `{${spans
    .filter(([a, b]) => a < b)
    .map(([a, b]) => `[${a},${b})`)
    .join(',')}}`
