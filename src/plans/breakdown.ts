import { sides, type YearTotals } from './rules.ts'
import type { Words } from './words.ts'

/** The totals as labelled lines. Sides with nothing to count are left out; the rest shows its zeros. */
export function breakdownOf(totals: YearTotals, w: Words): { label: string; count: number }[] {
  const changes = (['postponed', 'cancelled'] as const).flatMap((kind) =>
    sides
      .filter((side) => totals[kind][side] > 0)
      .map((side) => ({ label: w.changeRow(w.change[kind], w.side[side]), count: totals[kind][side] })),
  )
  return [
    { label: w.row.carriedOut, count: totals.carriedOut },
    { label: w.row.planned, count: totals.planned },
    { label: w.row.notYetRecorded, count: totals.notYetRecorded },
    { label: w.row.notHeld, count: totals.notHeld },
    ...changes,
    { label: w.row.peopleReached, count: totals.peopleReached },
    { label: w.row.peopleUnknown, count: totals.peopleUnknown },
  ]
}
