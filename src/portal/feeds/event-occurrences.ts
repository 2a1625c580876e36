import { fromTokyo } from '#platform/calendar.ts'
import type { FeedEvent } from '#platform/calendar-feed.ts'
import { urls } from '#urls.ts'
import { plainText } from '../published/plain-text.ts'
import type { Published, PublishedPlace } from '../published/published.ts'
import type { OwnDay } from '../rules/hours.ts'

export interface Occurrence {
  startsAt: string
  endsAt: string
  day: OwnDay
}

/** Each date of an entry, in order. A date without hours lasts the whole day. */
export function occurrencesOf(entry: Published): Occurrence[] {
  return entry.days
    .filter(({ kind }) => kind === 'date')
    .map((day) => ({
      day,
      startsAt: fromTokyo(day.onDay, day.fromMinute ?? 0),
      endsAt: fromTokyo(day.onDay, day.toMinute ?? (day.fromMinute === null ? 1440 : day.fromMinute + 60)),
    }))
}

export const entryAddress = (entry: Pick<Published, 'id'>, place: Pick<PublishedPlace, 'code' | 'site'>) =>
  place.site + urls.place.entry({ code: place.code, id: entry.id })

/** The same as entries of a calendar, for those who keep one. */
export function feedEventsOf(entry: Published, place: PublishedPlace): FeedEvent[] {
  return occurrencesOf(entry).map(({ startsAt, endsAt, day }) => ({
    uid: `${entry.id}.${day.onDay}.${day.fromMinute ?? 'day'}@tomoni`,
    sequence: entry.version.number - 1,
    status: 'confirmed',
    startsAt,
    endsAt,
    changedAt: entry.changedAt,
    summary: plainText(entry.version.title_ja),
    place: [entry.version.place_name_ja, entry.version.address].filter(Boolean).map(plainText).join(' ') || undefined,
    description: plainText(entry.version.summary_ja) || undefined,
    url: entryAddress(entry, place),
  }))
}
