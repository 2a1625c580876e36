import type { SupporterFacts } from '#register/supporter-facts.ts'
import type { Ask, Fit, HardRule, Reason } from '../../rules/finding.ts'
import { type Ground, noCommitments, type SlotFacts } from '../../rules/given.ts'
import { judge, reasonsAgainst } from '../../rules/judge.ts'
import type { PlannedRequest, PlanningFacts } from '../facts/planning-facts.ts'
import { type Plan, slotWithGoers, withProposed } from './plan.ts'

/** How one person stands to one date of one request, beside a proposal. */
export interface Standing {
  personId: string
  slotId: string
  state: 'going' | 'waiting' | 'proposed' | 'free' | 'elsewhere' | 'ruled-out'
  /** Every hard rule that speaks against, those of the proposal's own places among them. */
  against: readonly Reason[]
  /** The rules that speak against only because of what the proposal gives the person elsewhere. */
  becauseElsewhere: readonly HardRule[]
  fits: readonly Fit[]
  asks: readonly Ask[]
  /** Decided by a coordinator: not this person here. */
  isLeftOut: boolean
  /** Was asked to this date before, whatever became of it. */
  hasPassed: boolean
}

export const groundOf = ({ today, travel, bufferMinutes }: PlanningFacts): Ground => ({
  day: today,
  travel,
  bufferMinutes,
})

/** Asks the hard rules twice, with the proposal and without: one definition for candidates, acceptance and search. */
export function standingOf(plan: Plan, request: PlannedRequest, slot: SlotFacts, person: SupporterFacts): Standing {
  const { personId } = person
  const ground = groundOf(plan.facts)
  const settled = plan.facts.commitments.get(personId) ?? noCommitments
  const date = slotWithGoers(plan, request, slot)
  const commitments = withProposed(plan, personId, request.facts.id)
  const beside = judge(person, request.facts, date, commitments, ground)
  const alone =
    commitments === settled
      ? beside.against
      : reasonsAgainst({ person, request: request.facts, slot: date, commitments: settled, ground })
  const before = new Set(alone.map(({ rule }) => rule))
  const becauseElsewhere = beside.against.map(({ rule }) => rule).filter((rule) => !before.has(rule))
  const standing = {
    personId,
    slotId: slot.id,
    against: beside.against.filter(({ rule }) => rule !== 'already-going' && rule !== 'offer-waiting'),
    becauseElsewhere,
    fits: beside.fits,
    asks: beside.unknown,
    isLeftOut: plan.facts.decisions.some(
      ({ kind, requestId, personId: who }) => kind === 'not-here' && requestId === request.facts.id && who === personId,
    ),
    hasPassed: request.passed.some((one) => one.personId === personId && one.slotId === slot.id),
  }
  return { ...standing, state: stateOf(plan, request, standing) }
}

function stateOf(plan: Plan, request: PlannedRequest, standing: Omit<Standing, 'state'>): Standing['state'] {
  const { personId, slotId, against, becauseElsewhere } = standing
  const isThere = (placed: readonly { personId: string; slotId: string }[]) =>
    placed.some((one) => one.personId === personId && one.slotId === slotId)
  if (isThere(request.going)) return 'going'
  if (isThere(request.waiting)) return 'waiting'
  const visit = plan.visits.get(request.facts.id)
  if (visit?.slotId === slotId && visit.personIds.includes(personId)) return 'proposed'
  if (standing.isLeftOut || standing.hasPassed) return 'ruled-out'
  if (against.length === 0) return 'free'
  return against.every(({ rule }) => becauseElsewhere.includes(rule)) ? 'elsewhere' : 'ruled-out'
}
