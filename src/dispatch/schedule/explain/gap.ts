import type { HardRule, Reason } from '../../rules/finding.ts'
import type { PlannedRequest } from '../facts/planning-facts.ts'
import type { Plan } from './plan.ts'
import { type Standing, standingOf } from './standing.ts'

/** What a conversation may change. Refusals, rest and the register itself are never up for discussion. */
export const negotiable: ReadonlySet<HardRule> = new Set([
  'not-available',
  'exception-day',
  'travel-too-long',
  'training-level',
  'form-not-wished',
  'mode-not-wished',
  'overlap',
])

/** Own limits and days of rest are named, so that everything is explained; nobody is urged to give them up. */
export const named: ReadonlySet<HardRule> = new Set(['per-day', 'per-week', 'per-month', 'rest-days'])

export interface GapExplained {
  missing: number
  /** How many people each rule holds back, everybody at the date where the fewest rules speak against. */
  counts: ReadonlyMap<HardRule, number>
  /** Exactly one rule speaks against. */
  oneAway: readonly (Standing & { reason: Reason; mayBeAsked: boolean })[]
  /** Nothing speaks against but what the proposal gives them elsewhere. */
  elsewhere: readonly Standing[]
  /** Nothing speaks against at all. */
  free: readonly Standing[]
  /** The smallest set of rules that together leave the request open, at the date where it is smallest. */
  conflict: { slotId: string; rules: readonly HardRule[]; people: readonly Standing[] } | null
}

/** Why a request stays open. Everybody's reasons at every date are asked for; nothing is guessed. */
export function explainGap(plan: Plan, request: PlannedRequest): GapExplained {
  const standings = request.slots.map((slot) =>
    plan.facts.people.map((person) => standingOf(plan, request, slot, person)).filter(isOpen),
  )
  const visit = plan.visits.get(request.facts.id)
  const there = new Set([...(visit?.personIds ?? []), ...request.going.map(({ personId }) => personId)])
  const missing = Math.max(1, request.wanted - there.size - request.waiting.length)
  const best = bestDates(standings.flat().filter(({ personId }) => !there.has(personId)))
  return {
    missing,
    counts: countedByRule(best),
    oneAway: best.flatMap(oneRuleAway),
    elsewhere: best.filter(({ state }) => state === 'elsewhere'),
    free: best.filter(({ state }) => state === 'free'),
    conflict: smallestConflict(request, standings, missing),
  }
}

const isOpen = ({ state }: Standing) => state === 'free' || state === 'elsewhere' || state === 'ruled-out'

function bestDates(standings: readonly Standing[]): Standing[] {
  const byPerson = Map.groupBy(standings, ({ personId }) => personId)
  return [...byPerson.values()].map((all) =>
    all.reduce((best, one) => (reasonsOf(one) < reasonsOf(best) ? one : best), all[0] as Standing),
  )
}

const reasonsOf = ({ against, isLeftOut, hasPassed }: Standing) => against.length + (isLeftOut || hasPassed ? 100 : 0)

function countedByRule(standings: readonly Standing[]): Map<HardRule, number> {
  const counts = new Map<HardRule, number>()
  for (const { rule } of standings.flatMap(({ against }) => against)) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return new Map([...counts].sort(([, a], [, b]) => b - a))
}

function oneRuleAway(standing: Standing): GapExplained['oneAway'] {
  const [reason, ...more] = standing.against
  if (!reason || more.length > 0 || standing.isLeftOut || standing.hasPassed || standing.state !== 'ruled-out')
    return []
  if (!negotiable.has(reason.rule) && !named.has(reason.rule)) return []
  return [{ ...standing, reason, mayBeAsked: negotiable.has(reason.rule) }]
}

/** For each date the people who are held back by the fewest rules; the date where these rules together are fewest. */
function smallestConflict(
  request: PlannedRequest,
  standings: readonly (readonly Standing[])[],
  missing: number,
): GapExplained['conflict'] {
  const perDate = request.slots.flatMap((slot, at) => {
    const people = [...(standings[at] ?? [])]
      .filter((one) => !one.isLeftOut && !one.hasPassed)
      .sort((a, b) => a.against.length - b.against.length)
      .slice(0, missing)
    if (people.length < missing) return []
    const rules = [...new Set(people.flatMap(({ against }) => against.map(({ rule }) => rule)))]
    return rules.length === 0 ? [] : [{ slotId: slot.id, rules, people }]
  })
  return perDate.sort((a, b) => a.rules.length - b.rules.length)[0] ?? null
}
