import type { Company, OpenPlace, PlaceSource } from '#matching/index.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { urls } from '#urls.ts'
import { isPortalOpen, listPublished } from '../published/published.queries.ts'
import type { Published } from '../published/published.ts'

/** What each kind of entry offers to somebody who looks for company. Talks, courses and offices are no company. */
const companiesOf: Partial<Record<string, readonly Company[]>> = {
  place: ['being-there', 'group'],
  group: ['group', 'being-there', 'story'],
  event: ['group'],
  trial: ['work-trial'],
}
/** Entries are for everybody; more than these are looked for on the public pages. */
const mostProposed = 300

/** Places, groups, events and trials that are public today, for those who look for company. */
export const publishedPlaces: PlaceSource = {
  key: 'portal',
  list: async (tx, moment, language) => {
    if (!(await isPortalOpen(tx, moment))) return []
    const found = await listPublished(tx, moment, { kinds: Object.keys(companiesOf) }, { limit: mostProposed })
    if (found.length === 0) return []
    const { code } = await tx
      .selectFrom('tenant')
      .select('tenant.code')
      .where('tenant.id', '=', moment.tenantId)
      .executeTakeFirstOrThrow()
    return found.map((entry) => placeOf(entry, language, code))
  },
}

const placeOf = (entry: Published, language: Language, code: string): OpenPlace => ({
  ref: entry.id,
  title: inLanguage(entry, language, 'title'),
  about: inLanguage(entry, language, 'summary'),
  href: urls.place.entry({ code, id: entry.id }),
  companies: companiesOf[entry.kind] ?? [],
  modes: entry.version.is_online ? ['in-person', 'online'] : ['in-person'],
  areaId: entry.version.area_id,
})

const inLanguage = (entry: Published, language: Language, text: 'title' | 'summary') =>
  entry.version[`${text}_${language}`] || entry.version[`${text}_ja`]
