import { plainText } from '../published/plain-text.ts'
import type { Published, PublishedPlace } from '../published/published.ts'
import { idOf } from './ids.ts'

export interface Organization {
  id: string
  name: string
  description: string
  alternate_name?: string
}

/** Who offers it, as the entry says in public, else the municipality. The record of an organisation is nobody else's. */
export function organizationOf(entry: Published, place: PublishedPlace): Organization {
  if (entry.version.organiser_ja)
    return offering(
      idOf(place.id, 'organiser', entry.version.organiser_ja),
      plainText(entry.version.organiser_ja),
      entry.version.organiser_en,
    )
  return municipality(place)
}

export const municipality = (place: PublishedPlace): Organization => offering(place.id, place.nameJa, place.nameEn)

export const offering = (id: string, name: string, english: string): Organization => ({
  id,
  name,
  ...(english ? { alternate_name: english } : {}),
  description: name,
})
