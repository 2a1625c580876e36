import type { Model } from '../engine/model.ts'
import { openOn } from './open-on.ts'
import type { Program } from './program.ts'

type Columns = ReadonlyMap<number, ReadonlyMap<number, number>>

/** Who needs company goes only where one of the staff goes along, and not with one they are apart from. */
export function companyOf(
  model: Model,
  program: Program,
  takes: Int32Array,
  held: ReadonlyMap<number, number>,
): Columns {
  const goes = new Map<number, Map<number, number>>()
  for (let slot = 0; slot < model.slots; slot += 1) {
    const request = model.slotRequest[slot] as number
    if (model.hasCompany[request] === 1) continue
    const people = openOn(model, takes, slot)
    const needing = people.filter(({ c }) => model.candidateCompany[c] === 1)
    if (needing.length === 0) continue
    const staff = [...model.staffOf.subarray(model.staffFrom[slot], model.staffFrom[slot + 1])]
    const columns = new Map(staff.map((j) => [j, program.choice()]))
    goes.set(slot, columns)
    const there = [...columns.values()].map((column) => [column, -1] as const)
    const isHeld = held.get(slot)
    if (isHeld === undefined) program.row(null, [...needing.map(({ column }) => [column, 1] as const), ...there], 0)
    else for (const { column } of needing) program.row(null, [[column, 1], ...there], 0)
    const ways = [...columns.values()].map((column) => [column, 1] as const)
    program.row(null, isHeld === undefined ? ways : [...ways, [isHeld, -1]], isHeld === undefined ? 1 : 0)
    for (const { s, column } of people)
      for (const j of model.apartStaff.get(s) ?? []) {
        const along = columns.get(j)
        if (along !== undefined) program.atMost([column, along], 1)
      }
  }
  return goes
}
