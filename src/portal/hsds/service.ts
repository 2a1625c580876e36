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
    ...(entry.spoken_languages.length > 0
      ? { languages: entry.spoken_languages.map((code) => languageOf(entry, code)) }
      : {}),
    ...(entry.cost_ja || entry.is_free ? { cost_options: [costOf(entry)] } : {}),
    service_at_locations: location
      ? [{ id: atLocationId(entry), service_id: entry.entry_id, location_id: location.id, location }]
      : [],
    attributes: termsOf(entry).map((term) => ({
      id: idOf(entry.entry_id, 'attribute', term.code),
      link_id: entry.entry_id,
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
  const base = { id: atLocationId(entry), service_id: entry.entry_id, location_id: location.id }
  const service = isFull ? fullServiceOf(entry, place) : serviceOf(entry, place)
  return isFull
    ? { ...base, location, service, phones: phonesOf(entry), schedules: schedulesOf(entry) }
    : { ...base, location: { ...location, addresses: undefined, accessibility: undefined }, service }
}

export const atLocationId = (entry: Pick<Published, 'entry_id'>) => idOf(entry.entry_id, 'at-location')

function ownFields(entry: Published) {
  const optional = {
    alternate_name: entry.title_en,
    description: [entry.summary_ja, entry.body_ja].filter(Boolean).map(plainText).join('\n\n'),
    url: entry.url,
    email: entry.contact_email,
    fees_description: plainText(entry.cost_ja),
    application_process: plainText(entry.apply_ja),
    eligibility_description: plainText(entry.audience_ja),
  }
  const said = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== ''))
  return {
    id: entry.entry_id,
    name: plainText(entry.title_ja),
    ...said,
    status: 'active',
    assured_date: entry.confirmed_on,
    last_modified: entry.changed_at,
  }
}
