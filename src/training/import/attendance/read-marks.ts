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
 * before somebody joined, and for numbers that the track does not have. Where the list brings later units only,
 * `joinedBefore` stays: the unit from which this person is known to take part.
 */
export function readMarks(
  row: AttendanceRow,
  units: readonly AttendingUnit[],
  brought: ReadonlySet<number>,
  blank: Blank,
  joinedBefore: string | null,
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
  return {
    joinedFromUnitId: joinedFrom(units, read, joinedAt, joinedBefore),
    said: read.filter(isTheirs) as Marks['said'],
  }
}

function joinedFrom(
  units: readonly AttendingUnit[],
  read: readonly { unit: AttendingUnit }[],
  joinedAt: number,
  joinedBefore: string | null,
): string | null {
  const joined = read[joinedAt]?.unit
  if (!joined || joinedAt > 0) return joined?.id ?? joinedBefore
  const at = (unitId: string | null) => units.findIndex(({ id }) => id === unitId)
  if (at(joined.id) === 0) return null
  return at(joinedBefore) > at(joined.id) ? joined.id : joinedBefore
}

function filled(row: AttendanceRow, { number }: AttendingUnit, blank: Blank): Mark | null {
  return markOf(row, number) ?? (blank === 'fault' ? null : { is: blank })
}
