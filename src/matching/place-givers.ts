import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import type { Told } from './facts.queries.ts'
import { listOpenPlaces, type OpenPlace, type PlacesAsked } from './places.ts'
import { keyOf } from './rules/facts.ts'

/** Groups, places and trials that are open to whoever comes, as the rules see them, and how many were not looked at. */
export async function listPlaceGivers(
  tx: Tx,
  moment: Moment,
  language: Language,
  asked: PlacesAsked,
): Promise<{ givers: Told[]; unseen: number }> {
  const { places, unseen } = await listOpenPlaces(tx, moment, language, asked)
  return { givers: places.map(placeOf), unseen }
}

const placeOf = (place: OpenPlace & { source: string }): Told => ({
  name: place.title,
  intro: place.about,
  href: place.href,
  readiness: null,
  giver: {
    key: keyOf('place', `${place.source}/${place.ref}`),
    side: 'place',
    id: `${place.source}/${place.ref}`,
    companies: place.companies,
    topics: [],
    wishGenders: [],
    wishAges: [],
    ownGender: null,
    ownAge: null,
    modes: place.modes,
    tongues: [],
    windows: [],
    areaIds: place.areaId ? [place.areaId] : [],
    atOnce: null,
    held: 0,
    person: null,
  },
})
