import { addDays } from '#platform/calendar.ts'

export interface LookedAfter {
  onDay: string
  change: 'cancelled' | 'postponed' | null
  /** Null while nobody has recorded it. */
  tookPlace: boolean | null
}

interface Place {
  part: 'supporter' | 'deputy'
  debriefed: boolean
}

/** The last day on which the talk after a visit is in time. */
export const debriefDueOn = (onDay: string, days: number): string => addDays(onDay, days)

/**
 * Whether staff still owe somebody a talk after a visit: from the day of the visit on, to everybody who went. A visit
 * that did not take place, a deputy who stayed at home, and a person who did not wish for the talk owe nothing.
 */
export function isDebriefAwaited(visit: LookedAfter, place: Place, today: string): boolean {
  return isTimeForDebrief(visit, today) && visit.tookPlace !== false && place.part === 'supporter' && !place.debriefed
}

/** A duty of the staff, never a fault of the person: the talk is awaited and its last day has passed. */
export function isDebriefOverdue(visit: LookedAfter, place: Place, today: string, days: number): boolean {
  return isDebriefAwaited(visit, place, today) && debriefDueOn(visit.onDay, days) < today
}

/** A talk can be recorded from the day of a visit on, while the visit stands. */
export const isTimeForDebrief = (visit: Pick<LookedAfter, 'onDay' | 'change'>, today: string): boolean =>
  visit.change === null && visit.onDay <= today

export type DebriefRefusal = 'held-in-future' | 'held-before-visit' | 'next-before-held'

/** What speaks against the days of a debrief. */
export function refuseDays(
  days: { heldOn: string; nextTalkOn: string | null },
  visit: { onDay: string },
  today: string,
): DebriefRefusal | null {
  if (days.heldOn > today) return 'held-in-future'
  if (days.heldOn < visit.onDay) return 'held-before-visit'
  return days.nextTalkOn !== null && days.nextTalkOn < days.heldOn ? 'next-before-held' : null
}
