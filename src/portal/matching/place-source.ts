import {
  type Company,
  inDailyOrder,
  type MeetingPlace,
  type OpenPlace,
  type PlaceSource,
  type PlacesAsked,
} from '#matching/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { urls } from '#urls.ts'
import { isPortalOpen } from '../published/is-portal-open.queries.ts'
import { listNamed, listPublished } from '../published/published.queries.ts'
import type { Published } from '../published/published.ts'
import { spansOn } from '../rules/spans.ts'

/** What each kind of entry offers to somebody who looks for company. Talks, courses and offices are no company. */
const companiesOf: Partial<Record<string, readonly Company[]>> = {
  place: ['being-there', 'group'],
  group: ['group', 'being-there', 'story'],
  event: ['group'],
  trial: ['work-trial'],
}
/** Quiet places on one day, to choose from by eye. */
const mostQuiet = 300

/** Places, groups, events and trials that are public today, for those who look for company. */
export const publishedPlaces: PlaceSource = {
  key: 'portal',
  list: async (tx, moment, language, asked) => {
    if (!(await isPortalOpen(tx, moment))) return { places: [], unseen: 0 }
    const { ids, unseen } = await drawOf(tx, moment, asked)
    if (ids.length === 0) return { places: [], unseen }
    const found = await listPublished(tx, moment, { entries: ids }, { limit: ids.length })
    const code = await codeOf(tx, moment)
    return { places: found.map((entry) => placeOf(entry, language, code)), unseen }
  },
  listToMeet: async (tx, moment, language, onDay) => {
    if (!(await isPortalOpen(tx, moment))) return []
    const quiet = { kinds: ['place'], quiet: true as const }
    const found = await listPublished(tx, moment, quiet, { limit: mostQuiet })
    const code = await codeOf(tx, moment)
    return found.map((entry) => toMeetAt(entry, language, code, onDay))
  },
}

/** Those of the kinds that are wished for: all, or as many as the municipality set, drawn by the lot of the day. */
async function drawOf(tx: Tx, moment: Moment, { companies, refs }: PlacesAsked) {
  const kinds = Object.entries(companiesOf)
  const wanted = kinds.flatMap(([kind, offered]) => (offered?.some((one) => companies.includes(one)) ? [kind] : []))
  const inAll = await listNamed(tx, moment, { kinds: kinds.map(([kind]) => kind) })
  const named = wanted.length > 0 ? await listNamed(tx, moment, { kinds: wanted }) : []
  const most = await numberSettingOn(tx, moment.tenantId, 'matching-places-most', moment.today)
  const drawn = inDailyOrder(named, moment.today, ({ id }) => id).slice(0, most)
  const known = inAll.filter(({ id }) => refs.includes(id))
  const ids = [...new Set([...drawn, ...known].map(({ id }) => id))]
  return { ids, unseen: inAll.length - ids.length }
}

async function codeOf(tx: Tx, { tenantId }: Moment): Promise<string> {
  const row = await tx
    .selectFrom('tenant')
    .select('tenant.code')
    .where('tenant.id', '=', tenantId)
    .executeTakeFirstOrThrow()
  return row.code
}

const toMeetAt = (
  { hours, days, ...entry }: Published,
  language: Language,
  code: string,
  onDay: string,
): MeetingPlace => ({
  ref: entry.id,
  title: inLanguage(entry, language, 'title'),
  where: [entry.version.place_name_ja, entry.version.address].filter(Boolean).join(' '),
  href: urls.place.entry({ code, id: entry.id }),
  isFree: entry.version.is_free,
  isFirstTimeFriendly: entry.version.is_first_time_friendly,
  areaId: entry.version.area_id,
  open: spansOn({ hours, days, rests: entry.version.closed_on_holidays }, onDay),
})

const placeOf = (entry: Published, language: Language, code: string): OpenPlace => ({
  ref: entry.id,
  title: inLanguage(entry, language, 'title'),
  about: inLanguage(entry, language, 'summary'),
  href: urls.place.entry({ code, id: entry.id }),
  companies: companiesOf[entry.kind] ?? [],
  modes: entry.version.is_online ? ['in-person', 'online'] : ['in-person'],
  areaId: entry.version.area_id,
})

const inLanguage = (entry: Pick<Published, 'version'>, language: Language, text: 'title' | 'summary') =>
  entry.version[`${text}_${language}`] || entry.version[`${text}_ja`]
