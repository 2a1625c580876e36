import type { Activity, Audience, EngagementForm, Mode, Topic } from '#register/vocabulary.ts'

export const courseLevels = ['introductory', 'basic', 'specialist'] as const
export type CourseLevel = (typeof courseLevels)[number]

/** What the rules need to know of a request. */
export interface RequestFacts {
  id: string
  organisationId: string
  areaId: string | null
  activity: Activity
  topics: readonly Topic[]
  audience: Audience
  mode: Mode
  /** Null while the host does not know. */
  form: EngagementForm | null
  requiredCourse: CourseLevel | null
}

/** Somebody who holds a place on a date, as supporter or deputy. */
export interface Goer {
  personId: string
  /** Null where the reader is not to know who goes. */
  name: string | null
  /** Accounts by whom this person does not wish to be accompanied. */
  withoutStaff: readonly string[]
}

export interface SlotFacts {
  id: string
  onDay: string
  startMinute: number
  endMinute: number
  /** Who already holds a place on this date; left out where nobody asks about company. */
  goers?: readonly Goer[]
}

export const namesOf = (goers: readonly Goer[]): string[] => goers.flatMap(({ name }) => name ?? [])

export const parts = ['supporter', 'deputy'] as const
export type Part = (typeof parts)[number]

/** A place the person has taken in another or the same request, released ones left out. */
export interface TakenPlace {
  requestId: string
  slotId: string
  part: Part
  areaId: string | null
  mode: Mode
  onDay: string
  startMinute: number
  endMinute: number
}

export const offerStates = ['waiting', 'accepted', 'declined', 'withdrawn', 'expired'] as const
export type OfferState = (typeof offerStates)[number]

/** What one person has taken, where they have been, and what they were already asked about this request. */
export interface Commitments {
  /** At least every place in the month of the slot and within the person's rest days around it. */
  taken: readonly TakenPlace[]
  /** Visits that were carried out with this person. */
  visits: number
  /** Where the person has been. */
  organisationIds: readonly string[]
  /** Offers about this request only. */
  asked: readonly { slotId: string; state: OfferState }[]
  /** Dates of this request on which a place was held and given back. */
  gaveBack: readonly string[]
}

export const noCommitments: Commitments = { taken: [], visits: 0, organisationIds: [], asked: [], gaveBack: [] }

/** What is true for everybody: the day on which the question is asked, and the ways between areas. */
export interface Ground {
  day: string
  /** Minutes by `from>to`; a missing way is unknown. */
  travel: ReadonlyMap<string, number>
  /** Minutes wanted between two visits beside the way itself. */
  bufferMinutes: number
}
