import type { SupporterFacts } from '#register/supporter-facts.ts'
import type { Continuity } from '../../again/continuity.queries.ts'
import type { Commitments, RequestFacts, SlotFacts } from '../../rules/given.ts'
import type { StaffFacts, StaffPlace } from '../../rules/staff.ts'
import type { Aims } from '../aims/aims.ts'

export type Priority = 'first' | 'usual' | 'can-wait'

/** Somebody on a date. */
export interface Placed {
  personId: string
  slotId: string
}

/** A request that is still to be met, with its dates inside the period; the only one where a visit was confirmed. */
export interface PlannedRequest {
  facts: RequestFacts
  reference: string
  priority: Priority
  wanted: number
  minimum: number
  slots: readonly SlotFacts[]
  /** Who holds a place. */
  going: readonly Placed[]
  /** Who was asked and has not answered. */
  waiting: readonly Placed[]
  /** Who was asked to a date and is neither going nor still asked. Nobody is asked twice by a search. */
  passed: readonly Placed[]
  /** Follow-up staff of the confirmed visit. */
  staffIds: readonly string[]
  visitId: string | null
}

export interface Decision {
  kind: 'keep' | 'not-here' | 'leave-open'
  requestId: string
  slotId: string | null
  personId: string | null
}

/** One request as a proposal has it. */
export interface ProposedVisit {
  requestId: string
  slotId: string
  staffId: string | null
  personIds: readonly string[]
}

/** All that a search and its explanations rest on, as plain data that can be handed to another thread. */
export interface PlanningFacts {
  /** The day on which the question is asked; dates up to it are not planned any more. */
  today: string
  fromOn: string
  /** The first day after the period. */
  untilOn: string
  people: readonly SupporterFacts[]
  requests: readonly PlannedRequest[]
  /** By person: what was taken on or waits for an answer, and where they have been. */
  commitments: ReadonlyMap<string, Commitments>
  staff: readonly StaffFacts[]
  staffPlaces: ReadonlyMap<string, readonly StaffPlace[]>
  travel: ReadonlyMap<string, number>
  bufferMinutes: number
  continuity: readonly Continuity[]
  decisions: readonly Decision[]
  /** The proposal to stay close to. */
  previous: readonly ProposedVisit[] | null
  aims: Aims
}
