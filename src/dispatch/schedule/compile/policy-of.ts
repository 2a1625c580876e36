import { daysBetween } from '#platform/calendar.ts'
import type { PlanningFacts } from '../facts/planning-facts.ts'
import type { Policy } from '../solver/policy.ts'

const daysAMonth = 365.25 / 12

/** Visits in the period from an amount a month; a begun month counts by its days, and nobody wishes for less than one. */
export const inPeriod = (amountPerMonth: number, { fromOn, untilOn }: Pick<PlanningFacts, 'fromOn' | 'untilOn'>) =>
  Math.max(1, Math.round((amountPerMonth * daysBetween(fromOn, untilOn)) / daysAMonth))

/** The municipality's aims as the solver reads them. */
export function policyOf(facts: PlanningFacts): Policy {
  const { aims, bufferMinutes } = facts
  return {
    bufferMinutes,
    fairSlope: aims.fairSlope,
    firstChance: aims.firstChance,
    newcomer: aims.newlyTrained,
    wishedUnsaid: inPeriod(aims.amountUnsaid, facts),
    wishedActivity: aims.wishedActivity,
    wishedOrganisation: aims.wishedPlace,
    hostAgain: aims.hostAgain,
    wishedArea: aims.preferredArea,
    wishedWeekday: 0,
    sharedTopic: aims.sharedTopic,
    travelMinutesPerPoint: aims.travelMinutesPerPoint,
    laterSlot: aims.firstDate,
    noticeDays: aims.noticeDays,
    noticeFactor: aims.noticeFactor,
  }
}
