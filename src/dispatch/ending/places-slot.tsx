import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import type { HomeSlot } from '#register/index.ts'
import { placeLine } from '../place-line.ts'
import { listPlacesAhead } from './places-ahead.ts'
import { words } from './words.ts'

/** Where a registration is ended: what was accepted, and what becomes of it. */
export const placesSlot: HomeSlot = {
  key: 'places-ahead',
  show: async (tx, moment, personId, language) => {
    const places = await listPlacesAhead(tx, moment, personId, moment.today)
    if (places.length === 0) return null
    const w = words(language)
    return (
      <section>
        <h2>{w.title}</h2>
        <ul>
          {places.map((place) => (
            <li key={place.id}>
              {formatDay(language, place.onDay, 'long')} {formatSpan(language, place.startMinute, place.endMinute)}{' '}
              {placeLine(place)}
              {place.part === 'deputy' && w.deputy}
            </li>
          ))}
        </ul>
        <p>{w.lead}</p>
      </section>
    )
  },
}
