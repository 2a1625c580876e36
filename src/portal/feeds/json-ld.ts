import { plainText } from '../published/plain-text.ts'
import type { Published, PublishedPlace } from '../published/published.ts'
import { entryAddress, fileAddress, occurrencesOf } from './event-occurrences.ts'

const vocabulary = 'https://schema.org'

/** An entry as schema.org tells it to search engines: an event for each date, else a place or an organisation. */
export function jsonLd(entry: Published, place: PublishedPlace, dates = occurrencesOf(entry)) {
  const events = dates.map(({ startsAt, endsAt }) => ({
    '@type': 'Event',
    ...saidOf(entry, place),
    startDate: startsAt,
    endDate: endsAt,
    eventStatus: `${vocabulary}/EventScheduled`,
    eventAttendanceMode: `${vocabulary}/${entry.version.is_online ? 'Online' : 'Offline'}EventAttendanceMode`,
    location:
      entry.version.is_online && !entry.version.address
        ? { '@type': 'VirtualLocation', url: entry.version.online_url || entryAddress(entry, place) }
        : placeOf(entry),
    organizer: {
      '@type': 'Organization',
      name: plainText(entry.version.organiser_ja) || place.nameJa,
    },
    ...(entry.version.is_free === null ? {} : { isAccessibleForFree: entry.version.is_free }),
    ...(entry.version.is_free ? { offers: { '@type': 'Offer', price: 0, priceCurrency: 'JPY' } } : {}),
  }))
  const only = { ...placeOf(entry), ...saidOf(entry, place) }
  return { '@context': vocabulary, '@graph': events.length > 0 ? events : [only] }
}

/** The same inside of its page: the dates next ahead, so that the page stays light. */
export const jsonLdInPage = (entry: Published, place: PublishedPlace, today: string) =>
  jsonLd(
    entry,
    place,
    occurrencesOf(entry)
      .filter(({ day }) => day.onDay >= today)
      .slice(0, mostInPage),
  )

const mostInPage = 10

const saidOf = (entry: Published, place: PublishedPlace) => ({
  name: plainText(entry.version.title_ja),
  url: entryAddress(entry, place),
  inLanguage: 'ja',
  ...(entry.version.title_en ? { alternateName: entry.version.title_en } : {}),
  ...imagesOf(entry, place),
  ...(entry.version.summary_ja ? { description: plainText(entry.version.summary_ja) } : {}),
})

/** Ornaments are left out: they say nothing of what it is like there. */
function imagesOf(entry: Published, place: PublishedPlace) {
  const pictures = entry.files.filter(({ kind, is_decorative }) => kind === 'picture' && !is_decorative)
  const image = pictures.map((file) => ({
    '@type': 'ImageObject',
    contentUrl: fileAddress(entry.id, file, place),
    caption: plainText(file.alt_ja),
    width: file.width,
    height: file.height,
  }))
  return image.length > 0 ? { image } : {}
}

const placeOf = (entry: Published) => ({
  '@type': 'Place',
  name: plainText(entry.version.place_name_ja || entry.version.title_ja),
  ...(entry.version.address
    ? {
        address: {
          '@type': 'PostalAddress',
          addressCountry: 'JP',
          streetAddress: entry.version.address,
          ...(entry.version.postal_code ? { postalCode: entry.version.postal_code } : {}),
        },
      }
    : {}),
  ...(entry.version.latitude !== null && entry.version.longitude !== null
    ? { geo: { '@type': 'GeoCoordinates', latitude: entry.version.latitude, longitude: entry.version.longitude } }
    : {}),
})
