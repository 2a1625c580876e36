import { fromTokyo } from '#platform/calendar.ts'
import type { FeedEvent } from '#platform/calendar-feed.ts'
import { urls } from '#urls.ts'
import { plainText } from '../published/plain-text.ts'
import type { Published, PublishedDay, PublishedPlace } from '../published/published.ts'

export interface Occurrence {
  startsAt: string
  endsAt: string
  day: PublishedDay
}

/** Each date of an entry, in order. A date without hours lasts the whole day. */
export function occurrencesOf(entry: Published): Occurrence[] {
  return entry.days
    .filter(({ kind }) => kind === 'date')
    .map((day) => ({
      day,
      startsAt: fromTokyo(day.on_day, day.from_minute ?? 0),
      endsAt: fromTokyo(day.on_day, day.to_minute ?? (day.from_minute === null ? 1440 : day.from_minute + 60)),
    }))
}

export const entryAddress = (entry: Pick<Published, 'entry_id'>, place: PublishedPlace) =>
  place.site + urls.place.entry({ code: place.code, id: entry.entry_id })

/** The same as entries of a calendar, for those who keep one. */
export function feedEventsOf(entry: Published, place: PublishedPlace): FeedEvent[] {
  return occurrencesOf(entry).map(({ startsAt, endsAt, day }) => ({
    uid: `${entry.entry_id}.${day.on_day}.${day.from_minute ?? 'day'}@tomoni`,
    sequence: entry.number - 1,
    status: 'confirmed',
    startsAt,
    endsAt,
    changedAt: entry.changed_at,
    summary: plainText(entry.title_ja),
    place: [entry.place_name_ja, entry.address].filter(Boolean).map(plainText).join(' ') || undefined,
    description: plainText(entry.summary_ja) || undefined,
    url: entryAddress(entry, place),
  }))
}
