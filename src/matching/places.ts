import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import type { Mode } from '#register/vocabulary.ts'
import type { Company } from './vocabulary.ts'

/** A group, a place to be or a chance to try something, open to whoever comes. */
export interface OpenPlace {
  ref: string
  title: string
  about: string
  /** Where it can be read about. */
  href: string | null
  companies: readonly Company[]
  modes: readonly Mode[]
  areaId: string | null
}

/** Somewhere quiet in which two can meet. What nobody said is null, never guessed. */
export interface MeetingPlace {
  ref: string
  title: string
  where: string
  href: string | null
  isFree: boolean | null
  isFirstTimeFriendly: boolean | null
  areaId: string | null
  /** When it is open on the day that was asked for; null where its hours are not known, or not on public holidays. */
  open: readonly { fromMinute: number; toMinute: number }[] | null
}

/** Which places are looked for: by the company they offer, and by name whatever they offer. */
export interface PlacesAsked {
  companies: readonly Company[]
  refs: readonly string[]
}

/** Where open places come from: a slice further up, such as the portal. `src/match-places.ts` fills the list. */
export interface PlaceSource {
  key: string
  /** Those that offer one of these kinds of company, and those named; beside them the number that was not looked at. */
  list(tx: Tx, moment: Moment, language: Language, asked: PlacesAsked): Promise<{ places: OpenPlace[]; unseen: number }>
  /** Quiet places, with when they are open on one day. */
  listToMeet?(tx: Tx, moment: Moment, language: Language, onDay: string): Promise<MeetingPlace[]>
}

export const placeSources: PlaceSource[] = []

export async function listOpenPlaces(
  tx: Tx,
  moment: Moment,
  language: Language,
  { companies, refs }: PlacesAsked,
): Promise<{ places: (OpenPlace & { source: string })[]; unseen: number }> {
  const places = []
  let unseen = 0
  for (const { key, list } of placeSources) {
    const own = refs.filter((ref) => ref.startsWith(`${key}/`)).map((ref) => ref.slice(key.length + 1))
    const found = await list(tx, moment, language, { companies, refs: own })
    places.push(...found.places.map((place) => ({ ...place, source: key })))
    unseen += found.unseen
  }
  return { places, unseen }
}

export async function listPlacesToMeet(
  tx: Tx,
  moment: Moment,
  language: Language,
  onDay: string,
): Promise<(MeetingPlace & { key: string })[]> {
  const found = []
  for (const { key, listToMeet } of placeSources)
    for (const place of (await listToMeet?.(tx, moment, language, onDay)) ?? [])
      found.push({ ...place, key: `${key}/${place.ref}` })
  return found
}
