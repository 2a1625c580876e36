import { addDays } from '#platform/calendar.ts'

/** Five answers without an order of worth. */
export const feelingAnswers = ['fine', 'so-so', 'uneasy', 'want-to-talk', 'rather-rest'] as const
export type FeelingAnswer = (typeof feelingAnswers)[number]

/** Answers after which somebody gets in touch. */
export const talkAnswers: readonly FeelingAnswer[] = ['uneasy', 'want-to-talk']
export const asksForTalk = (answer: FeelingAnswer): boolean => talkAnswers.includes(answer)

interface Standing {
  onDay: string
  change: 'cancelled' | 'postponed' | null
}

/** On the day and so many days before it: a feeling of today says nothing about a day far off. */
export function isAsked(visit: Standing, today: string, daysBefore: number): boolean {
  return visit.change === null && addDays(visit.onDay, -daysBefore) <= today && today <= visit.onDay
}

/** What was told by telephone may be typed in later. */
export function mayBeTypedIn(visit: Standing, today: string, daysBefore: number): boolean {
  return addDays(visit.onDay, -daysBefore) <= today
}

/** Feelings are for the person and the staff who go along; a deputy reads them from the moment they take over. */
export const readsFeelings = (staff: { part: 'follow-up' | 'deputy' }): boolean => staff.part === 'follow-up'
