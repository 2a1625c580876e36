import { addDays } from '#platform/calendar.ts'
import type { HomeSlot } from '#register/index.ts'
import { CardGrid } from '#ui/index.ts'
import { listOwnPlaces } from './my-calendar/own-places.queries.ts'
import { PlaceCard } from './my-calendar/views/calendar-page.tsx'
import { words as calendarWords } from './my-calendar/words.ts'
import { listOwnOffers } from './my-offers/my-offers.queries.ts'
import { OfferCard } from './my-offers/views/offer-card.tsx'
import { words as offerWords } from './my-offers/words.ts'

/** On the supporter's own page: offers that wait for an answer. */
export const offersSlot: HomeSlot = {
  key: 'offers',
  show: async (tx, moment, personId, language) => {
    const offers = await listOwnOffers(tx, moment, personId, moment.today)
    const waiting = offers.filter((offer) => offer.state === 'waiting')
    if (waiting.length === 0) return null
    const w = offerWords(language)
    return (
      <section>
        <h2>{w.waitingTitle}</h2>
        <CardGrid>
          {waiting.map((offer) => (
            <OfferCard key={offer.id} w={w} language={language} offer={offer} />
          ))}
        </CardGrid>
      </section>
    )
  },
}

/** And the next visits, today's first. */
export const nextVisitsSlot: HomeSlot = {
  key: 'next-visits',
  show: async (tx, moment, personId, language) => {
    const days = { from: moment.today, to: addDays(moment.today, 60) }
    const places = (await listOwnPlaces(tx, moment, personId, days)).filter((place) => place.state === 'going')
    if (places.length === 0) return null
    const w = calendarWords(language)
    return (
      <section>
        <h2>{w.listTitle}</h2>
        <CardGrid>
          {places.slice(0, 4).map((place) => (
            <PlaceCard key={place.id} w={w} language={language} place={place} />
          ))}
        </CardGrid>
      </section>
    )
  },
}
