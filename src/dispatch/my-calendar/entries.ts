import { addDays } from '#platform/calendar.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatTime } from '#platform/i18n/dates.ts'
import type { CalendarEntry } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { OwnElsewhere } from '../facts/elsewhere.ts'
import type { OwnOffer } from '../my-offers/my-offers.queries.ts'
import type { OwnPlace } from './own-places.queries.ts'
import type { Words } from './words.ts'

const tones = {
  going: 'settled',
  done: 'settled',
  'not-settled': 'planned',
  cancelled: 'quiet',
  'not-going': 'quiet',
} as const

/** A place in the calendar; one on a date that was not chosen stands in none. */
export function placeEntries(w: Words, language: Language, places: readonly OwnPlace[]): CalendarEntry[] {
  return places.flatMap((place) =>
    place.state === 'free-again'
      ? []
      : [
          {
            on: place.onDay,
            title: `${place.hostName}${place.part === 'deputy' ? w.deputy : ''}`,
            detail: `${formatTime(language, place.startMinute)} ${w.state[place.state]}`,
            href: place.visitId ? urls.mine.visit({ id: place.visitId }) : urls.mine.offer({ id: place.offerId }),
            tone: tones[place.state],
          },
        ],
  )
}

export const offerEntries = (w: Words, language: Language, offers: readonly OwnOffer[]): CalendarEntry[] =>
  offers
    .filter((offer) => offer.state === 'waiting')
    .map((offer) => ({
      on: offer.onDay,
      title: w.waiting(offer.hostName),
      detail: formatTime(language, offer.startMinute),
      href: urls.mine.offer({ id: offer.id }),
      tone: 'planned',
    }))

/** What was taken on elsewhere; what is off stands in no calendar. */
export const elsewhereEntries = (w: Words, language: Language, all: readonly OwnElsewhere[]): CalendarEntry[] =>
  all
    .filter(({ offAt }) => offAt === null)
    .map((one) => ({
      on: one.onDay,
      title: one.title,
      detail: `${formatTime(language, one.startMinute)} ${w.state[one.tookPlace ? 'done' : 'going']}`,
      href: one.href,
      tone: 'settled',
    }))

/** Each day of rest within the days shown; `to` is the first day after them. */
export function restEntries(
  w: Words,
  rests: readonly { fromOn: string; untilOn: string | null }[],
  days: { from: string; to: string },
): CalendarEntry[] {
  const entries: CalendarEntry[] = []
  for (let on = days.from; on < days.to; on = addDays(on, 1))
    if (rests.some((rest) => rest.fromOn <= on && (rest.untilOn === null || on < rest.untilOn)))
      entries.push({ on, title: w.rest, tone: 'quiet' })
  return entries
}
