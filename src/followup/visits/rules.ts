/** Where and when a visit is, and how it turned out: what every page around a visit says first. */
export interface VisitPlace {
  id: string
  reference: string
  onDay: string
  startMinute: number
  endMinute: number
  meetingPoint: string
  hostName: string
  placeName: string
  mode: string
  activity: string
  change: 'cancelled' | 'postponed' | null
  /** Null while nobody has recorded it. */
  tookPlace: boolean | null
}

/** A supporter's place in a visit, as the staff who go along need it. */
export interface Companion {
  seatId: string
  personId: string
  part: 'supporter' | 'deputy'
  debriefed: boolean
  /** The next talk, as agreed in the debrief. */
  nextTalkOn: string | null
  /** The newest wish for a talk and the newest talk, as instants. */
  wishedAt: string | null
  talkedAt: string | null
}

export interface Accompanied extends VisitPlace {
  part: 'follow-up' | 'deputy'
  people: Companion[]
}

export interface OwnVisit extends VisitPlace {
  seatId: string
  part: 'supporter' | 'deputy'
  hasFollowUpStaff: boolean
}

/** Over from its last minute on; what was cancelled or moved never is. */
export function isOver(
  visit: Pick<VisitPlace, 'onDay' | 'endMinute' | 'change'>,
  at: { day: string; minute: number },
): boolean {
  if (visit.change !== null || at.day < visit.onDay) return false
  return visit.onDay < at.day || visit.endMinute <= at.minute
}
