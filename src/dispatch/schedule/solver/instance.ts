import type { Policy } from './policy.ts'

/**
 * A period to be planned, as plain JSON: everything the hard rules and the aims need, and no name of anybody.
 * docs/scheduling-format.md describes it field by field.
 *
 * Days are 'YYYY-MM-DD' in Japan's calendar, weeks run from Monday to Sunday, minutes count from midnight, ranges are
 * half-open. Null and an empty list mean "not said" and forbid nothing. Ids are any text; they never meet each other
 * across kinds, except that supporters and staff stand together in `apart`.
 */
export interface Instance {
  format: 'tomoni-schedule/1'
  name: string
  /** The day on which the question is asked: nothing before it is planned, and who rests on it is not asked anew. */
  todayOn: string
  fromOn: string
  /** The first day after the period. */
  untilOn: string
  policy: Policy
  /** Minutes between areas, either way round where only one is given; a missing way is unknown and counts nothing. */
  travel: { from: string; to: string; minutes: number }[]
  supporters: Supporter[]
  staff: Staff[]
  requests: Request[]
  /** Two people who do not go together: two supporters, or a supporter and one of the follow-up staff. */
  apart: [string, string][]
  /** Locks: a request that is met, is met so. Null leaves the person, or the date, open. */
  keep: { requestId: string; slotId: string | null; supporterId: string | null }[]
  /** What must not be: a person, a date, a person on a date, or (both null) the whole request. */
  forbid: { requestId: string; slotId: string | null; supporterId: string | null }[]
  /** The last published proposal; with it, `changes` stands between cover and fairness. */
  previous: Plan | null
}

export interface Span {
  fromMinute: number
  toMinute: number
}

export interface Times {
  /** By weekday, 0 is Sunday. Empty: nothing was said. */
  availability: (Span & { weekday: number })[]
  /** Single days: not available takes hours away, available takes the place of the week. */
  exceptions: (Span & { onDay: string; available: boolean })[]
}

/** A place that is taken already, in this or another period, here or elsewhere. */
export interface Fixed extends Span {
  /** The request and slot it belongs to, where they are known. Alternatives of one request do not count against it. */
  requestId: string | null
  slotId: string | null
  onDay: string
  areaId: string | null
  mode: Mode
}

export type Mode = 'in-person' | 'online' | 'phone'

export interface Supporter extends Times {
  id: string
  homeAreaId: string | null
  /** Spans of registration; `untilOn` is the first day after, or null. */
  enrolled: { fromOn: string; untilOn: string | null }[]
  rests: { fromOn: string; untilOn: string | null }[]
  /** Completed courses: a level from 1 up contains the lower ones, from that day on. */
  trained: { level: number; fromOn: string }[]
  limits: {
    perDay: number | null
    perWeek: number | null
    perMonth: number | null
    restDaysAfter: number | null
    travelMinutesMax: number | null
  }
  refusals: {
    activities: string[]
    topics: string[]
    audiences: string[]
    organisationIds: string[]
    areaIds: string[]
  }
  /** Forms and modes that were said leave out the others. The rest lends quality and forbids nothing. */
  wishes: {
    forms: string[]
    modes: Mode[]
    activities: string[]
    topics: string[]
    organisationIds: string[]
    areaIds: string[]
    weekdays: number[]
  }
  /** What some requests need to have been lived through. */
  experiences: string[]
  /** Visits wished in the whole period; null is unknown, and the policy says what is reckoned with. */
  wished: number | null
  /** Visits of the period that are taken or done already; those in `fixed` are not added again. */
  soFar: number
  /** Newly trained, nowhere yet. */
  isNewcomer: boolean
  /** Whether follow-up staff go along; first-visit looks at `beenTo` only. Null: not said, nobody is needed. */
  company: 'always' | 'first-visit' | 'never' | null
  /** Organisations where the person has been before the period. */
  beenTo: string[]
  fixed: Fixed[]
}

/** Follow-up staff who may go along: one place at a time, one of them for a visit. */
export interface Staff extends Times {
  id: string
  limits: { perDay: number | null; perWeek: number | null }
  fixed: Fixed[]
}

export interface Request {
  id: string
  organisationId: string
  areaId: string | null
  activity: string
  topics: string[]
  audience: string | null
  mode: Mode
  form: string | null
  /** 0 asks for no course. */
  level: number
  experiences: string[]
  /** What one person placed counts in `cover`. */
  weight: number
  /** People wanted, and the fewest with whom the visit is held; both count those in `held`. */
  wanted: number
  minimum: number
  /** The host's wishes in their order; one of them is held. */
  slots: Slot[]
  /** Where people hold places already: the only slot that is left, its people and who goes along. */
  held: { slotId: string; supporterIds: string[]; staffId: string | null } | null
  /** Supporters the host would like to come again. */
  wishesFor: string[]
}

export interface Slot {
  id: string
  onDay: string
  startMinute: number
  endMinute: number
}

/** A proposal: what is added to what is held. A request stands in it at most once; who is not met, does not. */
export interface Plan {
  visits: Visit[]
}

export interface Visit {
  requestId: string
  slotId: string
  /** The people added; those in `held` are not named again. */
  supporterIds: string[]
  /** Who goes along where one of the people needs it. */
  staffId: string | null
}

/** The aims in their order, whole numbers; more is better except for changes. */
export interface Aims {
  /** Locks that are kept. */
  kept: number
  /** People placed, by the weight of their request. */
  cover: number
  /** Places of the previous proposal that are gone, near days by the policy's factor; 0 without one. */
  changes: number
  fair: number
  quality: number
}

/** How a proposal stands, for the programme as a whole. No figure belongs to a person. */
export interface Figures {
  aims: Aims
  requests: number
  /** Requests with at least the minimum of people, and with all who are wanted, the held ones among them. */
  met: number
  full: number
  seats: number
  filled: number
  /** Share of the wished amount that is met, in thousandths, at most 1000: the lowest, the tenth percentile, the middle, 90th less 10th. */
  wishMet: { lowest: number; tenth: number; middle: number; spread: number } | null
  /** People whose first visit of the period is in the proposal, and the newcomers among them. */
  firstChances: number
  newcomers: number
  /** Visits with follow-up staff. */
  accompanied: number
}
