/** How good a proposal is, for the programme as a whole. No figure belongs to a person. */
export interface Figures {
  requests: number
  covered: number
  seats: number
  seatsFilled: number
  /** The aims in their order, as whole numbers: what the search made of them. */
  cover: number
  changes: number | null
  fair: number
  quality: number
  /** Share of the wished amount that is met, in thousandths: the lowest, the tenth percentile, the middle. */
  wishMet: { lowest: number; tenth: number; middle: number } | null
  firstChances: number
  /** Stages proven to be the best there is. */
  proven: ('cover' | 'changes' | 'fair' | 'quality')[]
  /** An upper bound of the first aim, where not proven. */
  coverBound: number | null
  milliseconds: number
  seed: number
}
