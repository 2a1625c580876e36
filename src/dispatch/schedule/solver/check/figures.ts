import type { Aims, Figures, Supporter } from '../instance.ts'
import type { Given } from './placed.ts'

/** How a plan stands for the programme as a whole; no figure belongs to a person. */
export function figuresOf({ instance, plan, places }: Given, aims: Aims): Figures {
  const added = new Map(plan.visits.map((visit) => [visit.requestId, visit.supporterIds.length]))
  const filled = instance.requests.map((one) => (added.get(one.id) ?? 0) + (one.held?.supporterIds.length ?? 0))
  const count = (person: Supporter) => places.get(person.id)?.length ?? 0
  const first = instance.supporters.filter((person) => person.soFar === 0 && count(person) > 0)
  return {
    aims,
    requests: instance.requests.length,
    met: instance.requests.filter(({ minimum }, at) => (filled[at] ?? 0) >= Math.max(1, minimum)).length,
    full: instance.requests.filter(({ wanted }, at) => (filled[at] ?? 0) >= wanted).length,
    seats: instance.requests.reduce((total, { wanted }) => total + wanted, 0),
    filled: filled.reduce((total, people) => total + people, 0),
    wishMet: spread(
      instance.supporters
        .filter(({ wished }) => wished !== null && wished > 0)
        .map((person) => Math.min(1000, Math.floor((1000 * (person.soFar + count(person))) / (person.wished ?? 1)))),
    ),
    firstChances: first.length,
    newcomers: first.filter(({ isNewcomer }) => isNewcomer).length,
    accompanied: plan.visits.filter(({ staffId }) => staffId !== null).length,
  }
}

function spread(shares: number[]): Figures['wishMet'] {
  if (shares.length === 0) return null
  const sorted = shares.sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
  return { lowest: at(0), tenth: at(0.1), middle: at(0.5), spread: at(0.9) - at(0.1) }
}
