import { explainGap } from '../explain/gap.ts'
import { planOf } from '../explain/plan.ts'
import type { PlanningFacts, ProposedVisit } from '../facts/planning-facts.ts'
import type { Gap } from '../proposal/store.ts'

/** For every request that stays open or lacks people: how many each rule holds back. No person stands in it. */
export function gapsOf(facts: PlanningFacts, visits: readonly ProposedVisit[]): Gap[] {
  const plan = planOf(facts, visits)
  return facts.requests.flatMap((request) => {
    const { id } = request.facts
    const visit = plan.visits.get(id)
    const there = new Set([
      ...(visit?.personIds ?? []),
      ...request.going.map(({ personId }) => personId),
      ...request.waiting.map(({ personId }) => personId),
    ])
    const missing = request.wanted - there.size
    if (missing <= 0) return []
    const { counts } = explainGap(plan, request)
    return [{ requestId: id, missing, reasons: Object.fromEntries([...counts].slice(0, 5)) }]
  })
}
