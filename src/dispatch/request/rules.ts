import type { Activity, Audience, EngagementForm, Mode, Topic } from '#register/vocabulary.ts'

export const photoRules = ['none', 'ask-each', 'agreed'] as const
export type PhotoRule = (typeof photoRules)[number]

export const calmRooms = ['yes', 'no', 'unknown'] as const
export type CalmRoom = (typeof calmRooms)[number]

/** The first wish and up to four alternatives. */
export const mostSlots = 5

export interface Slot {
  onDay: string
  startMinute: number
  endMinute: number
}

/** All that a host asks for, by whichever way it came in. */
export interface RequestDetails {
  organisationId: string
  activity: Activity
  topics: Topic[]
  aim: string
  audience: { kind: Audience; note: string; number: number | null }
  /** In the host's order of wishes. */
  slots: Slot[]
  mode: Mode
  /** `access` says how to get there, or how to connect where nobody travels. */
  place: { name: string; address: string; access: string; areaId: string | null }
  peopleWanted: number
  peopleMinimum: number
  calmRoom: CalmRoom
  preparation: string
  accommodations: string
  /** Null means not decided yet. */
  form: EngagementForm | null
  /** 0 means that nothing is paid, null that it is not decided yet. */
  paymentYen: number | null
  paymentNote: string
  photoRule: PhotoRule
  contact: { name: string; phone: string }
  /** The day on which it came in: on paper, it may have lain for a while. */
  receivedOn: string
}

export type SendRefusal =
  | 'not-taking-part'
  | 'no-day'
  | 'too-many-days'
  | 'day-not-ahead'
  | 'end-before-start'
  | 'more-at-least-than-wished'

/** Whether a request can be taken in on a day. */
export function whyNotSend(request: RequestDetails, isTakingPart: boolean, today: string): SendRefusal | null {
  if (!isTakingPart) return 'not-taking-part'
  if (request.slots.length === 0) return 'no-day'
  if (request.slots.length > mostSlots) return 'too-many-days'
  if (request.slots.some((slot) => !isAhead(slot.onDay, today))) return 'day-not-ahead'
  if (request.slots.some((slot) => slot.endMinute <= slot.startMinute)) return 'end-before-start'
  return request.peopleMinimum > request.peopleWanted ? 'more-at-least-than-wished' : null
}

/** A wished day lies after today: nobody is sent anywhere on the day of the request. */
export const isAhead = (day: string, today: string) => day > today

export type CloseRefusal = 'already-closed' | 'visit-stands'

/** A request is closed once, and not while a visit of it is planned or has been: a visit is cancelled by itself. */
export function whyNotClose(request: { isClosed: boolean; hasStandingVisit: boolean }): CloseRefusal | null {
  if (request.isClosed) return 'already-closed'
  return request.hasStandingVisit ? 'visit-stands' : null
}
