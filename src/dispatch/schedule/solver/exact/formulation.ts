import type { Model } from '../engine/model.ts'
import { State } from '../engine/state.ts'
import { companyOf } from './company.ts'
import { candidatesOn, openOn } from './open-on.ts'
import { personRows } from './person-rows.ts'
import { Program } from './program.ts'
import { staffRows } from './staff-rows.ts'

/** The integer program of a model, and which column stands for what. */
export interface Formulation {
  model: Model
  program: Program
  /** Column of each candidate; -1 where something fixed speaks against. */
  takes: Int32Array
  /** Column that says whether a slot is held, for requests of several people. */
  held: ReadonlyMap<number, number>
  /** Columns of the staff who may go along, by slot. */
  goes: ReadonlyMap<number, ReadonlyMap<number, number>>
  /** Columns of each supporter's next visits, in their order. */
  nths: readonly (readonly number[])[]
}

export function formulate(model: Model): Formulation {
  const program = new Program()
  const empty = new State(model)
  const takes = new Int32Array(model.candidateSupporter.length).fill(-1)
  for (let slot = 0; slot < model.slots; slot += 1)
    for (const c of candidatesOn(model, slot)) {
      const request = model.slotRequest[slot] as number
      const must = model.must.get(request)
      const s = model.candidateSupporter[c] as number
      const isLeftOut = must && model.wanted[request] === 1 && !must.includes(s)
      if (model.wanted[request] !== 0 && !isLeftOut && empty.isOpen(s, slot)) takes[c] = program.choice()
    }
  const held = new Map<number, number>()
  for (let request = 0; request < model.requests; request += 1) requestRows(model, program, takes, request, held)
  const goes = companyOf(model, program, takes, held)
  staffRows(model, program, goes)
  const nths = personRows(model, program, takes)
  return { model, program, takes, held, goes, nths }
}

export function slotsOf({ slotFrom }: Model, request: number): number[] {
  const from = slotFrom[request] as number
  return Array.from({ length: (slotFrom[request + 1] as number) - from }, (_, nth) => from + nth)
}

/** One date; on it the people who are wanted, not fewer than the minimum, those who must, and no two who are apart. */
function requestRows(model: Model, program: Program, takes: Int32Array, request: number, held: Map<number, number>) {
  const open = slotsOf(model, request).map((slot) => ({ slot, people: openOn(model, takes, slot) }))
  const must = model.must.get(request) ?? []
  const isOne = model.wanted[request] === 1
  if (isOne && must.length <= 1) {
    program.atMost(
      open.flatMap(({ people }) => people.map(({ column }) => column)),
      1,
    )
    return
  }
  for (const { slot, people } of open) {
    if (people.length === 0) continue
    const isHeld = program.choice()
    held.set(slot, isHeld)
    const all = people.map(({ column }) => [column, 1] as const)
    program.row(0, [...all, [isHeld, -(model.least[request] as number)]], null)
    program.row(null, [...all, [isHeld, -(model.wanted[request] as number)]], 0)
    for (const { column } of people)
      program.row(
        null,
        [
          [column, 1],
          [isHeld, -1],
        ],
        0,
      )
    for (const s of must) {
      const place = people.find((one) => one.s === s)
      program.row(0, [...(place ? [[place.column, 1] as const] : []), [isHeld, -1]], null)
    }
    for (const [at, one] of people.entries())
      for (const other of people.slice(at + 1))
        if (model.apart.get(one.s)?.has(other.s))
          program.row(
            null,
            [
              [one.column, 1],
              [other.column, 1],
              [isHeld, -1],
            ],
            0,
          )
  }
  program.atMost(
    open.flatMap(({ slot }) => held.get(slot) ?? []),
    1,
  )
}
