/**
 * What a search strives for, in this order: as many requests met as possible, by their priority; chances shared by each
 * person's own wished amount; wishes, continuity and short ways. Whole numbers, each a dated setting of the municipality.
 */
export interface Aims {
  /** What one place in a request counts. */
  weight: { first: number; usual: number; 'can-wait': number }
  /** How steeply another chance counts for less, the nearer a person is to the wished amount. */
  fairSlope: number
  firstChance: number
  newlyTrained: number
  wishedActivity: number
  /** The person would like to go there again. */
  wishedPlace: number
  /** The host would like the person to come again. */
  hostAgain: number
  sharedTopic: number
  /** So many minutes on the way take one point away. */
  travelMinutesPerPoint: number
  firstDate: number
  preferredArea: number
  /** Visits a month for who has not said how many; unknown is not zero. */
  amountUnsaid: number
  /** 1: a new search stays close to the last proposal. */
  stability: number
  /** Changes within so many days count more. */
  noticeDays: number
  noticeFactor: number
}

export const aimKeys = {
  weightFirst: 'schedule-weight-first',
  weightUsual: 'schedule-weight-usual',
  weightCanWait: 'schedule-weight-can-wait',
  fairSlope: 'schedule-fair-slope',
  firstChance: 'schedule-first-chance',
  newlyTrained: 'schedule-newly-trained',
  wishedActivity: 'schedule-wished-activity',
  wishedPlace: 'schedule-wished-place',
  hostAgain: 'schedule-host-again',
  sharedTopic: 'schedule-shared-topic',
  travelMinutesPerPoint: 'schedule-travel-minutes-per-point',
  firstDate: 'schedule-first-date',
  preferredArea: 'schedule-preferred',
  amountUnsaid: 'schedule-amount-unsaid',
  stability: 'schedule-stability',
  noticeDays: 'schedule-notice-days',
  noticeFactor: 'schedule-notice-factor',
} as const
