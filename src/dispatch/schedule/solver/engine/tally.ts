import type { Aims } from '../instance.ts'
import type { State } from './state.ts'

/** What one unit of each aim is worth to the search, so that steps can be weighed; results are compared in order. */
export interface Worth {
  kept: number
  cover: number
  changes: number
  fair: number
  quality: number
}

export const usualWorth = (hasPrevious: boolean): Worth => ({
  kept: 1e9,
  cover: hasPrevious ? 500_000 : 20_000,
  changes: 20_000,
  fair: 20,
  quality: 1,
})

export const worthOf = (state: State, worth: Worth) =>
  worth.kept * state.kept +
  worth.cover * state.cover +
  worth.changes * state.stays +
  worth.fair * state.fair +
  worth.quality * state.quality

export const aimsOf = ({ kept, cover, stays, fair, quality, model }: State): Aims => ({
  kept,
  cover,
  changes: model.changesAtMost - stays,
  fair,
  quality,
})

/** Above zero where the first is better, in the order of the aims. */
export const compareAims = (one: Aims, other: Aims): number =>
  one.kept - other.kept ||
  one.cover - other.cover ||
  other.changes - one.changes ||
  one.fair - other.fair ||
  one.quality - other.quality
