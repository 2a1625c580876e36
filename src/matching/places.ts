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

/** Where open places come from: a slice further up, such as the portal. `src/match-places.ts` fills the list. */
export interface PlaceSource {
  key: string
  list(tx: Tx, moment: Moment, language: Language): Promise<OpenPlace[]>
}

export const placeSources: PlaceSource[] = []

export async function listOpenPlaces(
  tx: Tx,
  moment: Moment,
  language: Language,
): Promise<(OpenPlace & { source: string })[]> {
  const found = []
  for (const { key, list } of placeSources)
    for (const place of await list(tx, moment, language)) found.push({ ...place, source: key })
  return found
}
