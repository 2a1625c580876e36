export const placeStates = ['going', 'not-settled', 'done', 'cancelled', 'not-going', 'free-again'] as const
export type PlaceState = (typeof placeStates)[number]

export interface PlaceFacts {
  visitId: string | null
  releasedAt: string | null
  change: 'cancelled' | 'postponed' | null
  tookPlace: boolean | null
}

/** How a place that somebody took stands for that person. */
export function placeState({ visitId, releasedAt, change, tookPlace }: PlaceFacts): PlaceState {
  if (change) return 'cancelled'
  if (visitId === null) return releasedAt === null ? 'not-settled' : 'free-again'
  if (releasedAt !== null) return 'not-going'
  return tookPlace ? 'done' : 'going'
}
