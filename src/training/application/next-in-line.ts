export interface Waiting {
  id: string
  pairId: string | null
  waitingSince: string
}

export interface Proposal {
  /** Who is next: one, or two that wish to come together. */
  ids: string[]
  /** Pairs that stood before but need two places. */
  passed: string[][]
}

/**
 * Who would be next for the free places, in the order in which they were put on the list. A pair is only proposed
 * together. Null while nothing is free or nobody waits.
 */
export function nextInLine(waiting: readonly Waiting[], free: number | null): Proposal | null {
  if (free === 0) return null
  const passed: string[][] = []
  for (const group of inLine(waiting)) {
    if (free === null || group.length <= free) return { ids: group, passed }
    passed.push(group)
  }
  return null
}

function inLine(waiting: readonly Waiting[]): string[][] {
  const sorted = [...waiting].sort((a, b) => (a.waitingSince < b.waitingSince ? -1 : 1))
  const groups = Map.groupBy(sorted, ({ id, pairId }) => pairId ?? id)
  return [...groups.values()].map((group) => group.map(({ id }) => id))
}
