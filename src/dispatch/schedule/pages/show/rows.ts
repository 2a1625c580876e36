import type { SlotFacts } from '../../../rules/given.ts'
import type { Decision, PlannedRequest, ProposedVisit } from '../../facts/planning-facts.ts'
import type { Gap } from '../../proposal/store.ts'

export interface Place {
  personId: string
  state: 'going' | 'waiting' | 'proposed'
}

/** One request as the proposal shows it. */
export interface ScheduleRow {
  request: PlannedRequest
  /** The date of the proposal, or the only one left; null where the request stays open. */
  slot: SlotFacts | null
  places: readonly Place[]
  staffIds: readonly string[]
  missing: number
  gap: Gap | null
  decisions: readonly Decision[]
  isSent: boolean
}

export interface Contents {
  requests: readonly PlannedRequest[]
  visits: readonly ProposedVisit[]
  gaps: readonly Gap[]
  decisions: readonly Decision[]
  sentRequestIds: ReadonlySet<string>
}

/** Every open request of the period with what the proposal says of it, by day; those that stay open come last. */
export function rowsOf({ requests, visits, gaps, decisions, sentRequestIds }: Contents): ScheduleRow[] {
  const visitOf = new Map(visits.map((visit) => [visit.requestId, visit]))
  const gapOf = new Map(gaps.map((gap) => [gap.requestId, gap]))
  const decided = Map.groupBy(decisions, ({ requestId }) => requestId)
  return requests
    .map((request): ScheduleRow => {
      const { id } = request.facts
      const visit = standing(request, visitOf.get(id))
      const places = placesOf(request, visit)
      const settled = request.going.length + request.waiting.length > 0
      return {
        request,
        slot: slotOf(request, visit) ?? (settled ? (request.slots[0] ?? null) : null),
        places,
        staffIds: visit?.staffId ? [visit.staffId] : request.staffIds,
        missing: Math.max(0, request.wanted - places.length),
        gap: gapOf.get(id) ?? null,
        decisions: decided.get(id) ?? [],
        isSent: sentRequestIds.has(id),
      }
    })
    .sort(byDay)
}

/** People and date agree: enough go for the request to be met. */
export const isCovered = ({ slot, places, request }: ScheduleRow) => slot !== null && places.length >= request.minimum

const standing = (request: PlannedRequest, visit: ProposedVisit | undefined) =>
  visit && request.slots.some((slot) => slot.id === visit.slotId) ? visit : undefined

const slotOf = (request: PlannedRequest, visit: ProposedVisit | undefined) =>
  visit ? request.slots.find((slot) => slot.id === visit.slotId) : undefined

function placesOf(request: PlannedRequest, visit: ProposedVisit | undefined): Place[] {
  const going = request.going.map(({ personId }) => ({ personId, state: 'going' as const }))
  const waiting = request.waiting.map(({ personId }) => ({ personId, state: 'waiting' as const }))
  const there = new Set([...going, ...waiting].map(({ personId }) => personId))
  const passed = request.passed.filter(({ slotId }) => slotId === visit?.slotId).map(({ personId }) => personId)
  const proposed = (visit?.personIds ?? []).filter((id) => !there.has(id) && !passed.includes(id))
  return [...going, ...waiting, ...proposed.map((personId) => ({ personId, state: 'proposed' as const }))]
}

function byDay(a: ScheduleRow, b: ScheduleRow): number {
  const key = ({ slot, request }: ScheduleRow) =>
    slot
      ? `0 ${slot.onDay} ${String(slot.startMinute).padStart(4, '0')}`
      : `1 ${request.slots[0]?.onDay ?? ''} ${String(request.slots[0]?.startMinute ?? 0).padStart(4, '0')}`
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}
