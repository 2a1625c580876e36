import type { Slot } from '../../request/rules.ts'

export const mostMoveSlots = 3

export type MoveRefusal = 'visit-over' | 'already-asked' | 'nothing-said'

/** Another day may be asked for until the day of the visit, one wish at a time, with days or at least with words. */
export function whyNotAskToMove(
  visit: { onDay: string; change: 'cancelled' | 'postponed' | null; tookPlace: boolean | null; isAsked: boolean },
  wish: { slots: readonly Slot[]; words: string } | null,
  day: string,
): MoveRefusal | null {
  if (visit.change || visit.tookPlace !== null || visit.onDay < day) return 'visit-over'
  if (visit.isAsked) return 'already-asked'
  return wish && wish.slots.length === 0 && wish.words === '' ? 'nothing-said' : null
}
