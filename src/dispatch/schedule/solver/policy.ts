/**
 * What the aims weigh, as whole numbers. Each is a dated setting of the municipality within the bounds below; none of
 * them can lift a hard rule or change the order of the aims.
 */
export interface Policy {
  /** Minutes to breathe between two visits in different places, beside the way itself. */
  bufferMinutes: number
  /** How steeply another visit counts for less, the nearer a person is to the own wished amount. */
  fairSlope: number
  firstChance: number
  newcomer: number
  /** Visits reckoned with in the period where the wished amount was not said. */
  wishedUnsaid: number
  wishedActivity: number
  /** The person would like to go there again. */
  wishedOrganisation: number
  /** The host would like the person to come again. */
  hostAgain: number
  wishedArea: number
  wishedWeekday: number
  sharedTopic: number
  /** So many minutes on the way take one point away. */
  travelMinutesPerPoint: number
  laterSlot: number
  /** A place taken away within so many days from today counts `noticeFactor` changes, else one. */
  noticeDays: number
  noticeFactor: number
}

export const usualPolicy: Policy = {
  bufferMinutes: 15,
  fairSlope: 100,
  firstChance: 20,
  newcomer: 60,
  wishedUnsaid: 1,
  wishedActivity: 6,
  wishedOrganisation: 5,
  hostAgain: 5,
  wishedArea: 0,
  wishedWeekday: 2,
  sharedTopic: 2,
  travelMinutesPerPoint: 10,
  laterSlot: 1,
  noticeDays: 7,
  noticeFactor: 3,
}

/** Lowest and highest value of each. */
export const policyBounds: Record<keyof Policy, readonly [number, number]> = {
  bufferMinutes: [0, 240],
  fairSlope: [1, 1000],
  firstChance: [0, 1000],
  newcomer: [0, 1000],
  wishedUnsaid: [1, 400],
  wishedActivity: [0, 100],
  wishedOrganisation: [0, 100],
  hostAgain: [0, 100],
  wishedArea: [0, 100],
  wishedWeekday: [0, 100],
  sharedTopic: [0, 100],
  travelMinutesPerPoint: [1, 1000],
  laterSlot: [0, 100],
  noticeDays: [0, 60],
  noticeFactor: [1, 20],
}

/** What a person's kth visit of the period adds to fairness; it falls with k and may fall below zero. */
export function chanceOf(policy: Policy, kth: number, wished: number, isNewcomer: boolean): number {
  const slope = Math.round(policy.fairSlope * (1 - (kth - 0.5) / wished))
  return slope + (kth === 1 ? policy.firstChance + (isNewcomer ? policy.newcomer : 0) : 0)
}
