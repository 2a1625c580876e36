import { fromTokyo } from '#platform/calendar.ts'
import type { FeedEvent } from '#platform/calendar-feed.ts'
import type { Elsewhere } from '../facts/elsewhere.ts'
import type { OwnPlace } from '../my-calendar/own-places.queries.ts'
import type { StaffPlace } from './staff-places.queries.ts'

interface Look {
  /** The title that everybody sees who sees the calendar: neutral on purpose. */
  summary: string
  host: string
}

/** A person's places: tentative until confirmed, cancelled when given up, moved or not held. */
export function placeEvents(places: readonly OwnPlace[], look: Look): FeedEvent[] {
  return places.map((place) => {
    const isOver = place.releasedAt !== null || place.change !== null
    return {
      ...timesOf(place),
      uid: `${place.id}@${look.host}`,
      sequence: (place.visitId ? 1 + (place.sequence ?? 0) : 0) + (isOver ? 1 : 0),
      status: isOver ? 'cancelled' : place.visitId ? 'confirmed' : 'tentative',
      changedAt: newest(place.changedAt, place.releasedAt, place.confirmedAt, place.takenAt),
      summary: look.summary,
      place: placeInWords(place),
    }
  })
}

/** What was taken on elsewhere: when, and nothing of where or with whom. */
export const elsewhereEvents = (all: readonly Elsewhere[], look: Look): FeedEvent[] =>
  all.map((one) => ({
    ...timesOf(one),
    uid: `${one.id}@${look.host}`,
    sequence: one.offAt === null ? 0 : 1,
    status: one.offAt === null ? 'confirmed' : 'cancelled',
    changedAt: newest(one.offAt, one.takenAt),
    summary: look.summary,
    place: '',
  }))

/** Visits on which an account goes along. */
export function staffEvents(places: readonly StaffPlace[], look: Look): FeedEvent[] {
  return places.map((place) => {
    const isOver = place.releasedAt !== null || place.change !== null
    return {
      ...timesOf(place),
      uid: `${place.id}@${look.host}`,
      sequence: place.sequence + (isOver ? 1 : 0),
      status: isOver ? 'cancelled' : 'confirmed',
      changedAt: newest(place.changedAt, place.releasedAt, place.assignedAt),
      summary: look.summary,
      place: placeInWords(place),
    }
  })
}

const timesOf = ({ onDay, startMinute, endMinute }: { onDay: string; startMinute: number; endMinute: number }) => ({
  startsAt: fromTokyo(onDay, startMinute),
  endsAt: fromTokyo(onDay, endMinute),
})

const newest = (...instants: (string | null | undefined)[]): string =>
  instants
    .filter((instant) => typeof instant === 'string')
    .sort()
    .at(-1) ?? ''

const placeInWords = ({ placeName, placeAddress }: { placeName: string; placeAddress: string }) =>
  [placeName, placeAddress].filter(Boolean).join(' ')
