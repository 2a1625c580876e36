export const wishesNext = ['again', 'talk-first', 'not-now'] as const
export type WishNext = (typeof wishesNext)[number]

export interface HostReport {
  tookPlace: boolean
  /** Null means unknown. */
  peopleReached: number | null
  /** What was good, or should change. */
  words: string
  wishNext: WishNext | null
  /** Whether the same people should come again; null where nobody said. */
  wishSamePeople: boolean | null
}

export type ReportRefusal = 'not-yet' | 'visit-changed' | 'already-reported'

/** A host reports once, from the day of the visit on. */
export function whyNotReport(
  visit: { onDay: string; change: 'cancelled' | 'postponed' | null; hostReported: boolean },
  day: string,
): ReportRefusal | null {
  if (visit.hostReported) return 'already-reported'
  if (visit.change) return 'visit-changed'
  return day < visit.onDay ? 'not-yet' : null
}
