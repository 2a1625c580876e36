import { gapsOf } from '../compile/gaps-of.ts'
import type { Plan } from '../explain/plan.ts'
import type { ProposedVisit } from '../facts/planning-facts.ts'
import { countedFigures } from './figures-of.ts'
import type { NewProposal } from './store.ts'

interface Change {
  scheduleId: string
  basedOn: string
  visits: readonly ProposedVisit[]
  requestId: string
  /** Null leaves the request open. */
  visit: ProposedVisit | null
}

/** The same proposal with one visit changed. What no longer can be (settled or closed meanwhile) is left behind. */
export function changedProposal(plan: Plan, { scheduleId, basedOn, visits, requestId, visit }: Change): NewProposal {
  const others = visits.filter((one) => one.requestId !== requestId && plan.visits.has(one.requestId))
  const changed = visit ? [...others, visit] : others
  return {
    scheduleId,
    origin: 'by-hand',
    basedOn,
    visits: changed,
    gaps: gapsOf(plan.facts, changed),
    figures: countedFigures(plan.facts, changed),
  }
}
