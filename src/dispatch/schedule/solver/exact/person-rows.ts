import { clash, type Model } from '../engine/model.ts'
import { cliquesOf } from './cliques.ts'
import type { Program } from './program.ts'

interface Place {
  column: number
  slot: number
  day: number
}

/** Everybody's own limits, rest and one place at a time; answers with the columns that count the visits. */
export function personRows(model: Model, program: Program, takes: Int32Array): number[][] {
  const places = placesOf(model, takes)
  return places.map((own, s) => {
    limitRows(model, program, s, own)
    const byDay = [...Map.groupBy(own, ({ day }) => day)].sort(([a], [b]) => a - b)
    if (model.perDay[s] === 1)
      restRows(
        program,
        byDay.map(([day, list]) => ({ day, columns: columnsOf(list) })),
        model.rest[s] as number,
      )
    else severalADay(model, program, s, byDay)
    return countRow(model, program, s, own)
  })
}

function placesOf(model: Model, takes: Int32Array): Place[][] {
  const places: Place[][] = Array.from({ length: model.supporters }, () => [])
  for (let slot = 0; slot < model.slots; slot += 1)
    for (let c = model.candidateFrom[slot] as number; c < (model.candidateFrom[slot + 1] as number); c += 1) {
      const column = takes[c] as number
      const day = model.slotDay[slot] as number
      if (column !== -1) places[model.candidateSupporter[c] as number]?.push({ column, slot, day })
    }
  return places
}

const columnsOf = (places: readonly Place[]) => places.map(({ column }) => column)

function limitRows(model: Model, program: Program, s: number, own: readonly Place[]): void {
  const fixed = model.fixedDays[s] ?? []
  const limit = (most: number, of: (day: number) => number) => {
    for (const [one, list] of Map.groupBy(own, ({ day }) => of(day)))
      program.atMost(columnsOf(list), most - fixed.filter((day) => of(day) === one).length)
  }
  limit(model.perWeek[s] as number, (day) => Math.floor(day / 7))
  limit(model.perMonth[s] as number, (day) => model.calendar.month[day] as number)
  if (model.perDay[s] !== 1) limit(model.perDay[s] as number, (day) => day)
}

/** In every stretch of one day and the rest after it at most one; stretches inside others are left out. */
function restRows(program: Program, days: readonly { day: number; columns: readonly number[] }[], rest: number): void {
  let reached = -1
  days.forEach(({ day }, from) => {
    let to = from
    while ((days[to + 1]?.day ?? Number.POSITIVE_INFINITY) - day <= rest) to += 1
    if (to <= reached) return
    reached = to
    program.atMost(
      days.slice(from, to + 1).flatMap(({ columns }) => columns),
      1,
    )
  })
}

/** Several on one day: none that clash; rest lies between days, so a column says whether there is one at all. */
function severalADay(model: Model, program: Program, s: number, byDay: readonly (readonly [number, Place[]])[]): void {
  const home = model.home[s] as number
  for (const [, list] of byDay) {
    const doClash = (one: Place, other: Place) =>
      model.slotRequest[one.slot] === model.slotRequest[other.slot] || clash(model, one.slot, other.slot, home)
    for (const clique of cliquesOf(list, doClash)) program.atMost(columnsOf(clique), 1)
  }
  const rest = model.rest[s] as number
  if (rest === 0) return
  const days = byDay.map(([day, list]) => {
    const isOut = program.choice()
    for (const { column } of list)
      program.row(
        null,
        [
          [column, 1],
          [isOut, -1],
        ],
        0,
      )
    return { day, columns: [isOut] }
  })
  restRows(program, days, rest)
}

/** The visits of a person are as many as their first, second, third … : what each adds falls, so they come in order. */
function countRow(model: Model, program: Program, s: number, own: readonly Place[]): number[] {
  if (own.length === 0) return []
  const months = Map.groupBy(own, ({ day }) => model.calendar.month[day] as number)
  const most = [...months.values()].reduce(
    (sum, list) =>
      sum + Math.min(model.perMonth[s] as number, new Set(list.map(({ slot }) => model.slotRequest[slot])).size),
    0,
  )
  const nths = Array.from({ length: most }, () => program.portion())
  program.row(0, [...own.map(({ column }) => [column, 1] as const), ...nths.map((nth) => [nth, -1] as const)], 0)
  return nths
}
