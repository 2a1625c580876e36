import { clash, type Model } from '../engine/model.ts'
import { StaffLoads } from '../engine/staff-loads.ts'
import { cliquesOf } from './cliques.ts'
import type { Program } from './program.ts'

/** Follow-up staff: one place at a time, and their own limits. */
export function staffRows(
  model: Model,
  program: Program,
  goes: ReadonlyMap<number, ReadonlyMap<number, number>>,
): void {
  const empty = new StaffLoads(model)
  for (let j = 0; j < model.staff; j += 1) {
    const places = [...goes].flatMap(([slot, columns]) => {
      const column = columns.get(j)
      return column === undefined ? [] : [{ slot, column, day: model.slotDay[slot] as number }]
    })
    for (const { slot, column } of places) if (!empty.isFree(j, slot)) program.upper[column] = 0
    const fixed = model.staffFixedDays[j] ?? []
    const limit = (most: number, of: (day: number) => number) => {
      for (const [one, list] of Map.groupBy(places, ({ day }) => of(day)))
        program.atMost(
          list.map(({ column }) => column),
          Math.max(0, most - fixed.filter((day) => of(day) === one).length),
        )
    }
    limit(model.staffPerDay[j] as number, (day) => day)
    limit(model.staffPerWeek[j] as number, (day) => Math.floor(day / 7))
    for (const list of Map.groupBy(places, ({ day }) => day).values())
      for (const clique of cliquesOf(list, (one, other) => clash(model, one.slot, other.slot, -1)))
        program.atMost(
          clique.map(({ column }) => column),
          1,
        )
  }
}
