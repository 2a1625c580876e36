import type { AttendingUnit } from '../../attendance/attendance.queries.ts'
import type { Mark } from './mark.ts'
import { type AttendanceRow, markOf, unitNumbers } from './plan.ts'

export type MarksFault = { number: number; because: 'blank' | 'noUnit' | 'gap' }

export interface Marks {
  /** The first unit of somebody who joined later; null from the beginning. */
  joinedFromUnitId: string | null
  said: { unit: AttendingUnit; mark: Exclude<Mark, { is: 'not-theirs' }> }[]
}

/** What an empty cell says; `fault` lets it be told. */
export type Blank = 'fault' | 'present' | 'absence'

/**
 * What a row says about the units of somebody's track, for the numbers that the list brings. A / counts for units
 * before somebody joined, and for numbers that the track does not have.
 */
export function readMarks(
  row: AttendanceRow,
  units: readonly AttendingUnit[],
  brought: ReadonlySet<number>,
  blank: Blank,
): Marks | MarksFault {
  const strange = unitNumbers.find((number) => {
    const mark = markOf(row, number)
    return mark !== null && mark.is !== 'not-theirs' && !units.some((unit) => unit.number === number)
  })
  if (strange !== undefined) return { number: strange, because: 'noUnit' }
  const read = units
    .filter(({ number }) => brought.has(number))
    .map((unit) => ({ unit, mark: filled(row, unit, blank) }))
  const empty = read.find(({ mark }) => mark === null)
  if (empty) return { number: empty.unit.number, because: 'blank' }
  const isTheirs = ({ mark }: (typeof read)[number]) => mark !== null && mark.is !== 'not-theirs'
  const joinedAt = read.findIndex(isTheirs)
  const gap = read.find((each, at) => at > joinedAt && joinedAt >= 0 && !isTheirs(each))
  if (gap) return { number: gap.unit.number, because: 'gap' }
  const joined = joinedAt > 0 ? read[joinedAt] : undefined
  return {
    joinedFromUnitId: joined?.unit.id ?? null,
    said: read.filter(isTheirs) as Marks['said'],
  }
}

function filled(row: AttendanceRow, { number }: AttendingUnit, blank: Blank): Mark | null {
  return markOf(row, number) ?? (blank === 'fault' ? null : { is: blank })
}
