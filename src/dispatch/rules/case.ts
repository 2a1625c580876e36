import type { SupporterFacts } from '#register/supporter-facts.ts'
import type { Reason } from './finding.ts'
import type { Commitments, Ground, RequestFacts, SlotFacts } from './given.ts'

/** One question: could this person take this slot of this request? */
export interface Case {
  person: SupporterFacts
  request: RequestFacts
  slot: SlotFacts
  commitments: Commitments
  ground: Ground
}

/** A hard rule answers with the reason that speaks against, or null. */
export type Rule = (given: Case) => Reason | null
