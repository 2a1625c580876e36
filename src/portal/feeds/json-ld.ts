import { plainText } from '../published/plain-text.ts'
import type { Published, PublishedPlace } from '../published/published.ts'
import { entryAddress, occurrencesOf } from './event-occurrences.ts'

/** An entry as schema.org tells it to search engines: an event for each date, else a place or an organisation. */
export function jsonLd(entry: Published, place: PublishedPlace) {
  const events = occurrencesOf(entry).map(({ startsAt, endsAt }) => ({
    '@type': 'Event',
    ...saidOf(entry, place),
    startDate: startsAt,
    endDate: endsAt,
    eventStatus: 'EventScheduled',
    eventAttendanceMode: entry.is_online ? 'OnlineEventAttendanceMode' : 'OfflineEventAttendanceMode',
    location:
      entry.is_online && !entry.address
        ? { '@type': 'VirtualLocation', url: entry.online_url || entryAddress(entry, place) }
        : placeOf(entry),
    organizer: {
      '@type': 'Organization',
      name: plainText(entry.organiser_ja) || place.nameJa,
    },
    ...(entry.is_free === null ? {} : { isAccessibleForFree: entry.is_free }),
  }))
  const only = { ...placeOf(entry), ...saidOf(entry, place) }
  return { '@context': 'https://schema.org', '@graph': events.length > 0 ? events : [only] }
}

const saidOf = (entry: Published, place: PublishedPlace) => ({
  name: plainText(entry.title_ja),
  url: entryAddress(entry, place),
  inLanguage: 'ja',
  ...(entry.title_en ? { alternateName: entry.title_en } : {}),
  ...(entry.summary_ja ? { description: plainText(entry.summary_ja) } : {}),
})

const placeOf = (entry: Published) => ({
  '@type': 'Place',
  name: plainText(entry.place_name_ja || entry.title_ja),
  ...(entry.address
    ? {
        address: {
          '@type': 'PostalAddress',
          addressCountry: 'JP',
          streetAddress: entry.address,
          ...(entry.postal_code ? { postalCode: entry.postal_code } : {}),
        },
      }
    : {}),
  ...(entry.latitude !== null && entry.longitude !== null
    ? { geo: { '@type': 'GeoCoordinates', latitude: entry.latitude, longitude: entry.longitude } }
    : {}),
})
