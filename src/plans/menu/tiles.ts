import { prefectureOf } from '#platform/municipality-code.ts'
import type { MenuBody } from './menu.queries.ts'
import { type Answer, answerOf, type Item } from './rules.ts'

/** Column and row of each prefecture, 01 to 47, as the country lies. */
const places: readonly (readonly [number, number])[] = [
  [11, 0],
  [11, 1],
  [11, 2],
  [11, 3],
  [10, 2],
  [10, 3],
  [10, 4],
  [11, 5],
  [10, 5],
  [9, 5],
  [9, 6],
  [11, 6],
  [10, 6],
  [9, 7],
  [9, 4],
  [8, 4],
  [7, 4],
  [6, 5],
  [8, 6],
  [8, 5],
  [7, 5],
  [8, 7],
  [7, 6],
  [7, 7],
  [6, 6],
  [5, 6],
  [6, 7],
  [5, 7],
  [7, 8],
  [6, 8],
  [4, 6],
  [3, 6],
  [4, 7],
  [3, 7],
  [2, 6],
  [5, 8],
  [4, 8],
  [3, 8],
  [4, 9],
  [1, 7],
  [0, 7],
  [0, 8],
  [1, 8],
  [2, 7],
  [2, 8],
  [1, 9],
  [0, 10],
]

export interface Tile {
  /** 01 to 47. */
  prefecture: string
  column: number
  row: number
  /** The prefecture’s own answer; `absent` where it is in no list of the year. */
  state: Answer | 'absent'
  cities: { yes: number; all: number }
}

/** One tile for each prefecture, with its own answer about an item and how many of its cities and wards do it. */
export function tilesOf(bodies: readonly MenuBody[], item: Item): Tile[] {
  return places.map(([column, row], at) => {
    const prefecture = String(at + 1).padStart(2, '0')
    const inside = bodies.filter(({ code }) => prefectureOf(code) === prefecture)
    const itself = inside.find(({ kind }) => kind === 'prefecture')
    const cities = inside.filter(({ kind }) => kind !== 'prefecture')
    return {
      prefecture,
      column,
      row,
      state: itself ? answerOf(itself, item) : 'absent',
      cities: { yes: cities.filter((body) => answerOf(body, item) === 'yes').length, all: cities.length },
    }
  })
}
