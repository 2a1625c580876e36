import { plainText } from '../published/plain-text.ts'
import type { Published, PublishedPlace } from '../published/published.ts'
import { idOf } from './ids.ts'
import { locationOf } from './location.ts'
import { organizationOf } from './organization.ts'
import { schedulesOf } from './schedules.ts'
import { costOf, languageOf, phonesOf } from './service-parts.ts'
import { termsOf } from './taxonomy.ts'

/** A service with its fields that occur once, as lists show it. */
export function serviceOf(entry: Published, place: PublishedPlace) {
  return {
    ...ownFields(entry),
    organization: organizationOf(entry, place),
  }
}

/** The same with everything around it. */
export function fullServiceOf(entry: Published, place: PublishedPlace) {
  const location = locationOf(entry)
  return {
    ...serviceOf(entry, place),
    phones: phonesOf(entry),
    schedules: schedulesOf(entry),
    ...(entry.version.spoken_languages.length > 0
      ? { languages: entry.version.spoken_languages.map((code) => languageOf(entry, code)) }
      : {}),
    ...(entry.version.cost_ja || entry.version.is_free ? { cost_options: [costOf(entry)] } : {}),
    service_at_locations: location
      ? [{ id: atLocationId(entry), service_id: entry.id, location_id: location.id, location }]
      : [],
    attributes: termsOf(entry).map((term) => ({
      id: idOf(entry.id, 'attribute', term.code),
      link_id: entry.id,
      link_entity: 'service',
      taxonomy_term_id: term.id,
      taxonomy_term: term,
    })),
  }
}

/** An entry where it takes place; null where it has no place that may be said. */
export function serviceAtLocationOf(entry: Published, place: PublishedPlace, isFull: boolean) {
  const location = locationOf(entry)
  if (!location) return null
  const base = { id: atLocationId(entry), service_id: entry.id, location_id: location.id }
  const service = isFull ? fullServiceOf(entry, place) : serviceOf(entry, place)
  return isFull
    ? { ...base, location, service, phones: phonesOf(entry), schedules: schedulesOf(entry) }
    : { ...base, location: { ...location, addresses: undefined, accessibility: undefined }, service }
}

export const atLocationId = (entry: Pick<Published, 'id'>) => idOf(entry.id, 'at-location')

function ownFields(entry: Published) {
  const optional = {
    alternate_name: entry.version.title_en,
    description: [entry.version.summary_ja, entry.version.body_ja].filter(Boolean).map(plainText).join('\n\n'),
    url: entry.version.url,
    email: entry.version.contact_email,
    fees_description: plainText(entry.version.cost_ja),
    application_process: plainText(entry.version.apply_ja),
    eligibility_description: plainText(entry.version.audience_ja),
  }
  const said = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== ''))
  return {
    id: entry.id,
    name: plainText(entry.version.title_ja),
    ...said,
    status: 'active',
    assured_date: entry.confirmedOn,
    last_modified: entry.changedAt,
  }
}
