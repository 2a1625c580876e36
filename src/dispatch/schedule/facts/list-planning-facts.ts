import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { isInScope, listSupporterFacts } from '#register/index.ts'
import { listContinuity } from '../../again/continuity.queries.ts'
import type { Scope } from '../../candidates/candidates.queries.ts'
import { listGround } from '../../facts/ground.ts'
import { listStaffFacts } from '../../staff-times/staff-facts.queries.ts'
import type { Aims } from '../aims/aims.ts'
import { listDecisions } from '../decision/store.ts'
import { listProposedVisits } from '../proposal/store.ts'
import { listCommitmentsIn, listStaffPlaces } from './commitments-in-period.queries.ts'
import { listOpenRequests, type Period } from './open-requests.queries.ts'
import type { PlanningFacts } from './planning-facts.ts'

export interface Planning extends Period {
  scheduleId: string
  aims: Aims
  /** Whose people are planned with. */
  scope: Scope
  /** The proposal to stay close to. */
  basedOn: string | null
}

/** Everything a search or an explanation rests on: a dozen statements, however many people and requests. */
export async function listPlanningFacts(tx: Tx, moment: Moment, planning: Planning): Promise<PlanningFacts> {
  const { fromOn, untilOn, aims, scope, scheduleId, basedOn } = planning
  const people = await listSupporterFacts(tx, moment)
  const ground = await listGround(tx, moment)
  return {
    today: moment.today,
    fromOn,
    untilOn,
    people: people.filter(({ contractId }) => isInScope(scope, { contractIds: [contractId], typedBy: null })),
    requests: await listOpenRequests(tx, moment, planning),
    commitments: await listCommitmentsIn(tx, moment, planning),
    staff: await listStaffFacts(tx, moment),
    staffPlaces: await listStaffPlaces(tx, moment, planning),
    travel: ground.travel,
    bufferMinutes: ground.bufferMinutes,
    continuity: await listContinuity(tx, moment),
    decisions: await listDecisions(tx, moment, scheduleId),
    previous: basedOn === null ? null : await listProposedVisits(tx, moment, basedOn),
    aims,
  }
}
