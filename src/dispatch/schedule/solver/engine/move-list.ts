/** What one step takes apart. `size` is how much of it. */
export type MoveName = 'reach' | 'hand-over' | 'exchange' | 'stretch' | 'person'
export interface Move {
  name: MoveName
  size: number
}

export const allMoves: readonly Move[] = [
  { name: 'reach', size: 1 },
  { name: 'reach', size: 2 },
  { name: 'reach', size: 4 },
  { name: 'hand-over', size: 1 },
  { name: 'exchange', size: 1 },
  { name: 'stretch', size: 2 },
  { name: 'stretch', size: 4 },
  { name: 'stretch', size: 8 },
  { name: 'person', size: 2 },
]
