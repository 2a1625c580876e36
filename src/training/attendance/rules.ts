/** A unit of somebody’s track, in the order of the course. */
export interface HeldUnit {
  id: string
  /** Null is unknown. */
  minutes: number | null
  /** Somebody took the attendance: who has no exception was there. */
  isTaken: boolean
}

export interface Missed {
  unitId: string
  /** Told beforehand, or not; null for somebody who came later or left earlier. */
  away: 'apology' | 'absence' | null
  lateMinutes: number
  earlyMinutes: number
}

export interface MadeUp {
  unitId: string
  /** Null is the whole unit. */
  minutes: number | null
  onDay: string
}

export interface Presence {
  exceptions: readonly Missed[]
  makeUps: readonly MadeUp[]
  /** The first unit of somebody who joined later. */
  joinedFromUnitId: string | null
}

export const unitStates = ['ahead', 'present', 'partly', 'apology', 'absence', 'before-joining', 'made-up'] as const
export type UnitState = (typeof unitStates)[number]

export interface UnitAttendance {
  unitId: string
  state: UnitState
  /** Minutes attended, made up included; null where the length of the unit is unknown. */
  minutes: number | null
  /** The unit counts as taken. */
  counts: boolean
}

/** Unit by unit what somebody attended. A unit counts from `unitShare` hundredths of its minutes. */
export function attendanceOf(units: readonly HeldUnit[], presence: Presence, unitShare: number): UnitAttendance[] {
  const joinedAt = units.findIndex(({ id }) => id === presence.joinedFromUnitId)
  return units.map((unit, at) => {
    const there = thereFor(unit, presence, at < joinedAt)
    const madeUp = presence.makeUps.find(({ unitId }) => unitId === unit.id)
    return madeUp ? withMakeUp(unit, there, madeUp, unitShare) : { ...there, counts: countsFor(unit, there, unitShare) }
  })
}

type There = Omit<UnitAttendance, 'counts'>

function thereFor(unit: HeldUnit, { exceptions }: Presence, isBeforeJoining: boolean): There {
  const missed = exceptions.find(({ unitId }) => unitId === unit.id)
  if (isBeforeJoining) return { unitId: unit.id, state: 'before-joining', minutes: 0 }
  if (missed?.away) return { unitId: unit.id, state: missed.away, minutes: 0 }
  if (!unit.isTaken) return { unitId: unit.id, state: 'ahead', minutes: 0 }
  if (!missed) return { unitId: unit.id, state: 'present', minutes: unit.minutes }
  const minutes = unit.minutes === null ? null : Math.max(0, unit.minutes - missed.lateMinutes - missed.earlyMinutes)
  return { unitId: unit.id, state: 'partly', minutes }
}

function withMakeUp(unit: HeldUnit, there: There, madeUp: MadeUp, unitShare: number): UnitAttendance {
  const sum = madeUp.minutes === null ? unit.minutes : plus(there.minutes, madeUp.minutes, unit.minutes)
  const after: There = { ...there, state: 'made-up', minutes: sum }
  return { ...after, counts: madeUp.minutes === null || countsFor(unit, after, unitShare) }
}

const plus = (a: number | null, b: number, most: number | null) =>
  a === null || most === null ? null : Math.min(most, a + b)

function countsFor({ minutes: whole }: HeldUnit, { state, minutes }: There, unitShare: number): boolean {
  if (state === 'present') return true
  if (state !== 'partly' && state !== 'made-up') return false
  return whole !== null && minutes !== null && minutes * 100 >= whole * unitShare
}
