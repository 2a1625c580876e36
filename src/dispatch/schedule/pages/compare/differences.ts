import type { ProposedVisit } from '../../facts/planning-facts.ts'

export type Kind = 'only-a' | 'only-b' | 'other-people' | 'other-date' | 'other-staff'

/** A request that two proposals treat differently; null where a proposal leaves it open. */
export interface Difference {
  requestId: string
  a: ProposedVisit | null
  b: ProposedVisit | null
  kinds: Kind[]
}

/** What differs between two proposals, request by request, and how many they have in common. */
export function differences(
  a: readonly ProposedVisit[],
  b: readonly ProposedVisit[],
): { differ: Difference[]; same: number } {
  const [inA, inB] = [byRequest(a), byRequest(b)]
  const all = [...new Set([...inA.keys(), ...inB.keys()])].map((requestId): Difference => {
    const [one, other] = [inA.get(requestId) ?? null, inB.get(requestId) ?? null]
    return { requestId, a: one, b: other, kinds: kindsOf(one, other) }
  })
  const differ = all.filter(({ kinds }) => kinds.length > 0)
  return { differ, same: all.length - differ.length }
}

function kindsOf(a: ProposedVisit | null, b: ProposedVisit | null): Kind[] {
  if (!a) return ['only-b']
  if (!b) return ['only-a']
  const kinds: (Kind | false)[] = [
    a.slotId !== b.slotId && 'other-date',
    [...a.personIds].sort().join() !== [...b.personIds].sort().join() && 'other-people',
    a.staffId !== b.staffId && 'other-staff',
  ]
  return kinds.filter((kind) => kind !== false)
}

const byRequest = (visits: readonly ProposedVisit[]) => new Map(visits.map((visit) => [visit.requestId, visit]))
