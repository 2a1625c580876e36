import type { LeverName } from '../solver/levers/levers.ts'

/** How good a proposal is, for the programme as a whole. No figure belongs to a person. */
export interface Figures {
  requests: number
  covered: number
  seats: number
  seatsFilled: number
  /** The aims in their order, as the checker counted them; null for what was changed by hand. */
  aims: { cover: number; changes: number | null; fair: number; quality: number } | null
  /**
   * Share of the wished amount that is met, in thousandths: the lowest, the tenth percentile, the middle, and how far
   * the tenth lies from the ninetieth; the last is missing in proposals that were made before it was counted.
   */
  wishMet: { lowest: number; tenth: number; middle: number; spread?: number } | null
  firstChances: number
  /** Aims proven to be the best there is. */
  proven: ('cover' | 'changes' | 'fair' | 'quality')[]
  /** An upper bound of the first aim, where not proven. */
  coverBound: number | null
  milliseconds: number
  seed: number | null
  /** What others could change, and how many requests more that would meet; null where it was not asked. */
  levers: { lever: LeverName; more: number }[] | null
}
