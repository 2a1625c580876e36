import type { HeldUnit, UnitAttendance } from '../attendance/rules.ts'

/** The course that has to come first: whether it was completed, or waived with a reason. */
export type Requirement = 'none' | 'met' | 'waived' | 'missing'

export interface Outlook {
  /** Units that count, of all units of the track; never only of those that are over. */
  counted: number
  all: number
  needed: number
  /** Units whose attendance is not taken yet. */
  ahead: number
  /** Units that were missed and do not count: any of them may be made up. */
  missed: string[]
  /** So many of them have to be made up, even if everything ahead is attended. */
  makeUpsNeeded: number
}

/** How far somebody has come, of all units of the course. `courseShare` in hundredths says how many are needed. */
export function outlookOf(attendance: readonly UnitAttendance[], courseShare: number): Outlook {
  const all = attendance.length
  const counted = attendance.filter(({ counts }) => counts).length
  const ahead = attendance.filter(({ state, counts }) => state === 'ahead' && !counts).length
  const needed = Math.ceil((all * courseShare) / 100)
  const missed = attendance.filter(({ state, counts }) => !counts && state !== 'ahead').map(({ unitId }) => unitId)
  return { counted, all, needed, ahead, missed, makeUpsNeeded: Math.max(0, needed - counted - ahead) }
}

export type Completing =
  | { complete: true }
  | { complete: false; because: 'no-units' | 'earlier-course-missing' | 'units-ahead' | 'units-missing' }

/** Completion by rule: enough of all units, and the earlier course. No marks, and nothing else. */
export function decideCompletion(
  { all, counted, needed, makeUpsNeeded }: Outlook,
  requirement: Requirement,
): Completing {
  if (all === 0) return { complete: false, because: 'no-units' }
  if (counted < needed) return { complete: false, because: makeUpsNeeded > 0 ? 'units-missing' : 'units-ahead' }
  return requirement === 'missing' ? { complete: false, because: 'earlier-course-missing' } : { complete: true }
}

/** Hours of a course for a certificate, in tenths; unknown where the length of some unit is. */
export function hoursOf(units: readonly Pick<HeldUnit, 'minutes'>[]): number | null {
  if (units.length === 0 || units.some(({ minutes }) => minutes === null)) return null
  return Math.round(units.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0) / 6) / 10
}
