import { type Track, tracks } from '../rules.ts'

export interface Unit {
  number: number
  titleJa: string
  titleEn: string
  kind: 'content' | 'exercise'
  track: 'both' | Track
  /** Null is unknown, not zero. */
  minutes: number | null
  day: number | null
}

export type MinutesCheck =
  | { adds: true }
  /** Nothing to check yet: the total, or some of the parts, are not known. `sum` is what is known of the parts. */
  | { adds: 'unknown'; sum: number; missing: number }
  | { adds: false; because: 'too-little' | 'too-much'; track: Track; sum: number; total: number; by: number }

type Timed = Pick<Unit, 'track' | 'minutes'>

/**
 * Whether the minutes of the units add up to the total of the course, for each track by itself. While parts are
 * unknown they may still add up; only parts that already exceed the total do not.
 */
export function checkMinutes(units: readonly Timed[], total: number | null): MinutesCheck {
  if (total === null) return { adds: 'unknown', ...sumOf(units) }
  for (const track of tracks) {
    const { sum, missing } = sumOf(units.filter((unit) => unit.track === 'both' || unit.track === track))
    if (sum > total) return { adds: false, because: 'too-much', track, sum, total, by: sum - total }
    if (missing === 0 && sum < total) return { adds: false, because: 'too-little', track, sum, total, by: total - sum }
  }
  const all = sumOf(units)
  return all.missing > 0 || units.length === 0 ? { adds: 'unknown', ...all } : { adds: true }
}

function sumOf(units: readonly Timed[]): { sum: number; missing: number } {
  return {
    sum: units.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    missing: units.filter(({ minutes }) => minutes === null).length,
  }
}

/** Units of one number are the two tracks of one hour: a number stands twice only where the tracks differ. */
export function doubledNumbers(units: readonly Pick<Unit, 'number' | 'track'>[]): number[] {
  const groups = Map.groupBy(units, ({ number }) => number)
  return [...groups].filter(([, same]) => same.length > 1 && !areTwoTracks(same)).map(([number]) => number)
}

const areTwoTracks = (same: readonly Pick<Unit, 'track'>[]) =>
  same.length === 2 && tracks.every((track) => same.some((unit) => unit.track === track))
