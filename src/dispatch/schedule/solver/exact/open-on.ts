import type { Model } from '../engine/model.ts'

export function openOn(model: Model, takes: Int32Array, slot: number) {
  return candidatesOn(model, slot)
    .filter((c) => takes[c] !== -1)
    .map((c) => ({ c, column: takes[c] as number, s: model.candidateSupporter[c] as number }))
}

export function candidatesOn({ candidateFrom }: Model, slot: number): number[] {
  const from = candidateFrom[slot] as number
  return Array.from({ length: (candidateFrom[slot + 1] as number) - from }, (_, nth) => from + nth)
}
