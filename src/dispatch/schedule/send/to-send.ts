import type { SlotFacts } from '../../rules/given.ts'
import type { PlannedRequest, ProposedVisit } from '../facts/planning-facts.ts'

/** The offers of one request that a proposal holds and nobody has sent. */
export interface ToSend {
  requestId: string
  reference: string
  organisationId: string
  slot: SlotFacts
  personIds: readonly string[]
  staffId: string | null
}

interface Given {
  requests: readonly PlannedRequest[]
  visits: readonly ProposedVisit[]
  /** Who was asked before, by date. Nobody is asked a second time from here. */
  askedBefore: ReadonlyMap<string, ReadonlySet<string>>
  /** Whom this coordinator looks after. */
  theirs: ReadonlySet<string>
}

/** By day: every request that has room, with those of its proposed people who were not asked yet. */
export function toSend({ requests, visits, askedBefore, theirs }: Given): ToSend[] {
  const requestOf = new Map(requests.map((request) => [request.facts.id, request]))
  return visits
    .flatMap((visit): ToSend[] => {
      const request = requestOf.get(visit.requestId)
      const slot = request?.slots.find(({ id }) => id === visit.slotId)
      if (!request || !slot || request.going.length + request.waiting.length >= request.wanted) return []
      const personIds = visit.personIds.filter((id) => theirs.has(id) && !askedBefore.get(slot.id)?.has(id))
      if (personIds.length === 0) return []
      const { id: requestId, organisationId } = request.facts
      return [{ requestId, reference: request.reference, organisationId, slot, personIds, staffId: visit.staffId }]
    })
    .sort((a, b) => order(a) - order(b) || (a.requestId < b.requestId ? -1 : 1))
}

const order = ({ slot }: ToSend) => Number(slot.onDay.replaceAll('-', '')) * 10_000 + slot.startMinute
