import { inPeriod } from '../aims/chances.ts'
import type { PlanningFacts } from '../facts/planning-facts.ts'
import type { Policy } from '../solver/policy.ts'

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
