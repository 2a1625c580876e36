export const visitStates = ['ahead', 'to-record', 'carried-out', 'not-held', 'cancelled', 'postponed'] as const
export type VisitState = (typeof visitStates)[number]

export const changeSides = ['health-and-rest', 'host', 'logistics', 'weather', 'programme'] as const
export type ChangeSide = (typeof changeSides)[number]

export interface VisitFacts {
  onDay: string
  change: 'cancelled' | 'postponed' | null
  /** Null while nobody has recorded it. */
  tookPlace: boolean | null
}

/** A visit lies ahead through its own day; from the next day on its record is waited for. */
export function visitState(visit: VisitFacts, day: string): VisitState {
  if (visit.change) return visit.change
  if (visit.tookPlace !== null) return visit.tookPlace ? 'carried-out' : 'not-held'
  return visit.onDay < day ? 'to-record' : 'ahead'
}

/** A visit may change as long as it was neither changed nor recorded. */
export const isOpen = (visit: VisitFacts) => visit.change === null && visit.tookPlace === null

/** A visit can be recorded from its own day on. */
export const mayRecord = (visit: VisitFacts, day: string) => visit.change === null && visit.onDay <= day
