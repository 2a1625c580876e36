import type { Activity, Audience, EngagementForm, FollowUpNeed, Mode, Topic } from './vocabulary.ts'

/** All that the rules may know of one registered supporter. Empty lists and null mean "not said", never "none". */
export interface SupporterFacts {
  personId: string
  /** The name the coordinator knows; never leaves the coordinator's pages. */
  name: string
  kana: string
  enrolledOn: string
  /** The first day on which the person is no longer registered. */
  withdrawnOn: string | null
  contractId: string | null
  /** `untilOn` is the first day after the rest; null while it is open. */
  rests: { fromOn: string; untilOn: string | null }[]
  completions: { courseKind: string; completedOn: string }[]
  wish: {
    activities: Activity[]
    forms: EngagementForm[]
    modes: Mode[]
    topics: Topic[]
    areaIds: string[]
    amountPerMonth: number | null
    followUpNeed: FollowUpNeed | null
    homeAreaId: string | null
  }
  availability: { weekday: number; fromMinute: number; toMinute: number }[]
  exceptions: { onDay: string; available: boolean; fromMinute: number; toMinute: number }[]
  limits: {
    perDay: number | null
    perWeek: number | null
    perMonth: number | null
    restDaysAfter: number | null
    travelMinutesMax: number | null
  }
  refusals: {
    topics: Topic[]
    activities: Activity[]
    audiences: Audience[]
    organisationIds: string[]
    areaIds: string[]
  }
  /** Supporters who are not to go together with this one, whoever of the two said so. */
  apartFrom: string[]
  /** Accounts of follow-up staff by whom the person does not wish to be accompanied. */
  withoutStaff: string[]
}
