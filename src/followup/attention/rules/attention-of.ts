import type { Attention } from './attention.ts'
import type { AttentionFacts } from './facts.ts'
import { attentionKinds, type Limits } from './kinds.ts'
import { aroundPeople } from './people.ts'
import { aroundRequest } from './requests.ts'
import { aroundVisit } from './visits.ts'

/** Everything that needs attention, kind by kind, and within a kind what is due first. */
export function attentionOf(facts: AttentionFacts, limits: Limits, at: { today: string; now: string }): Attention[] {
  const found = [
    ...facts.requests.flatMap((request) => aroundRequest(request, limits, at)),
    ...facts.visits.flatMap((visit) => aroundVisit(visit, limits, at.today)),
    ...aroundPeople(facts, limits, at.today),
  ]
  return attentionKinds.flatMap((kind) => found.filter((one) => one.kind === kind).sort(byDay))
}

const byDay = (a: Attention, b: Attention) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0)
const dayOf = ({ until, meeting, since }: Attention) => until ?? meeting?.onDay ?? since ?? ''
