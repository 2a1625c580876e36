import { fromTokyo } from '#platform/calendar.ts'
import type { FeedEvent } from '#platform/calendar-feed.ts'
import { urls } from '#urls.ts'
import { plainText } from '../published/plain-text.ts'
import type { Published, PublishedPlace } from '../published/published.ts'
import type { OwnDay } from '../rules/hours.ts'
import type { Occurrence } from './occurrences.queries.ts'

export interface DatedSpan {
  startsAt: string
  endsAt: string
  day: OwnDay
}

/** Each date of an entry, in order. A date without hours lasts the whole day. */
export function occurrencesOf(entry: Published): DatedSpan[] {
  return entry.days.filter(({ kind }) => kind === 'date').map((day) => ({ day, ...spanOf(day) }))
}

const spanOf = ({ onDay, fromMinute, toMinute }: Pick<OwnDay, 'onDay' | 'fromMinute' | 'toMinute'>) => ({
  startsAt: fromTokyo(onDay, fromMinute ?? 0),
  endsAt: fromTokyo(onDay, toMinute ?? (fromMinute === null ? 1440 : fromMinute + 60)),
})

export const entryAddress = (entry: Pick<Published, 'id'>, place: Pick<PublishedPlace, 'code' | 'site'>) =>
  place.site + urls.place.entry({ code: place.code, id: entry.id })

/** Where a picture or leaflet of an entry is, for everybody. */
export const fileAddress = (
  id: string,
  { file_id }: { file_id: string },
  place: Pick<PublishedPlace, 'code' | 'site'>,
) => place.site + urls.place.entryFile({ code: place.code, id, file: file_id })

/**
 * Dates as calendars take them over. What was cancelled is said under the same id; of an entry that is no longer public
 * nothing else is told.
 */
export const feedEventsOf = (
  occurrences: readonly Occurrence[],
  entries: ReadonlyMap<string, Published>,
  place: PublishedPlace,
): FeedEvent[] =>
  occurrences.map((date) => {
    const entry = entries.get(date.entryId)
    const title = entry && plainText(entry.version.title_ja)
    return {
      uid: `${date.id}@tomoni`,
      sequence: date.sequence,
      status: date.isCancelled ? 'cancelled' : 'confirmed',
      ...spanOf(date),
      changedAt: date.changedAt,
      summary: date.isCancelled ? ['中止', title].filter(Boolean).join('：') : (title ?? ''),
      ...(entry && !date.isCancelled && saidOf(entry)),
      ...(entry && { url: entryAddress(entry, place) }),
    }
  })

const saidOf = ({ version }: Published) => ({
  place: [version.place_name_ja, version.address].filter(Boolean).map(plainText).join(' ') || undefined,
  description: plainText(version.summary_ja) || undefined,
})
