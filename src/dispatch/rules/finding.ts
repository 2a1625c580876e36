import type { Activity, Audience, EngagementForm, Mode, Topic } from '#register/vocabulary.ts'
import type { CourseLevel } from './given.ts'

interface Nth {
  /** This visit would be the nth. */
  nth: number
  limit: number
}
interface Times {
  fromMinute: number
  toMinute: number
}

/** Every hard rule with the figures it speaks with. */
export interface AgainstFigures {
  'day-gone': Record<never, never>
  'not-enrolled': Record<never, never>
  resting: { untilOn: string | null }
  'resting-now': { untilOn: string | null }
  'training-level': { needed: CourseLevel }
  'not-available': { onDay: string; times: Times[] }
  'exception-day': { onDay: string } & Times
  overlap: { onDay: string; travelMinutes: number | null } & Times
  'per-day': Nth
  'per-week': Nth
  'per-month': Nth
  'rest-days': { otherOn: string; restDays: number }
  'refused-topic': { topics: Topic[] }
  'refused-activity': { activity: Activity }
  'refused-audience': { audience: Audience }
  'refused-organisation': Record<never, never>
  'refused-area': Record<never, never>
  /** Names only of those whom the reader may know. */
  'refused-person': { names: string[] }
  'form-not-wished': { form: EngagementForm; wished: EngagementForm[] }
  'mode-not-wished': { mode: Mode; wished: Mode[] }
  'travel-too-long': { minutes: number; limit: number }
  'offer-waiting': Record<never, never>
  'already-going': Record<never, never>
}

/** What speaks against one of the follow-up staff going along. The coordinator may still decide otherwise. */
export interface StaffFigures {
  'staff-not-available': { onDay: string; times: Times[]; away: Times[] }
  'staff-elsewhere': { onDay: string; travelMinutes: number | null } & Times
  'staff-per-day': Nth
  /** Names only of those whom the reader may know. */
  'staff-not-wished': { names: string[] }
  'staff-per-week': Nth
}

/** What fits, said in words and never added up. */
export interface FitFigures {
  'wished-activity': { activity: Activity }
  'wished-topic': { topics: Topic[] }
  'wished-area': Record<never, never>
  'wished-form': { form: EngagementForm }
  'been-there-before': Record<never, never>
  'first-chance': Record<never, never>
  'is-deputy': Record<never, never>
  'available-as-said': Record<never, never>
  'within-wished-amount': { nth: number; wished: number }
  'short-way': { minutes: number }
}

/** What is not known, so that somebody asks. */
export interface AskFigures {
  'times-not-said': Record<never, never>
  'travel-unknown': Record<never, never>
  'form-unknown': Record<never, never>
  'beyond-wished-amount': { nth: number; wished: number }
  'declined-before': Record<never, never>
  'offer-ended-before': Record<never, never>
  'place-given-back': Record<never, never>
}

type Finding<F> = { [K in keyof F]: { rule: K; figures: F[K] } }[keyof F]
export type Reason = Finding<AgainstFigures>
export type StaffReason = Finding<StaffFigures>
export type Fit = Finding<FitFigures>
export type Ask = Finding<AskFigures>
export type HardRule = Reason['rule']

export interface Judgement {
  against: Reason[]
  fits: Fit[]
  unknown: Ask[]
}
