import type { Day } from './day.ts'

export type EraName = '明治' | '大正' | '昭和' | '平成' | '令和'

export interface Era {
  name: EraName
  letter: 'M' | 'T' | 'S' | 'H' | 'R'
  /** The first day of the era; the one before it belongs to the era before. */
  from: Day
  /** The Gregorian year of the era's year 1 (元年). */
  firstYear: number
}

/** Newest first. 明治 begins in 1868, but no day before 1873 is a `Day`. */
export const eras: readonly Era[] = [
  { name: '令和', letter: 'R', from: '2019-05-01', firstYear: 2019 },
  { name: '平成', letter: 'H', from: '1989-01-08', firstYear: 1989 },
  { name: '昭和', letter: 'S', from: '1926-12-25', firstYear: 1926 },
  { name: '大正', letter: 'T', from: '1912-07-30', firstYear: 1912 },
  { name: '明治', letter: 'M', from: '1873-01-01', firstYear: 1868 },
]

/** The era and its year on that day: 2019-04-30 is 平成 31, 2019-05-01 is 令和 1 (written 元年). */
export function era(day: Day): { era: EraName; letter: Era['letter']; year: number } {
  const found = eras.find((each) => each.from <= day)
  if (!found) throw new RangeError(`no era known for: ${day}`)
  return { era: found.name, letter: found.letter, year: Number(day.slice(0, 4)) - found.firstYear + 1 }
}
