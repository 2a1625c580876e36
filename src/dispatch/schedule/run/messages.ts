import type { PlanningFacts, ProposedVisit } from '../facts/planning-facts.ts'
import type { Figures } from '../proposal/figures.ts'
import type { Gap } from '../proposal/store.ts'
import type { Progress } from './progress.ts'

export interface SearchTask {
  facts: PlanningFacts
  seconds: number
  seed: number
  keepsClose: boolean
}

export type ToSearch = { kind: 'search'; task: SearchTask } | { kind: 'stop' }

export type FromSearch =
  | { kind: 'progress'; progress: Progress }
  /** The checker and the hard rules have both looked at it. `kept` is what stands while proof is looked for. */
  | { kind: 'found' | 'kept'; visits: ProposedVisit[]; gaps: Gap[]; figures: Figures }
  /** A plan that the checker or a hard rule refused: a fault of the program, never shown as a proposal. */
  | { kind: 'refused'; violations: string[] }
